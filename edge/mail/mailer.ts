import type { Result } from '#shared/kernel/result.ts';

export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  /** The whole message as plain text. */
  readonly text: string;
  /** The same message as HTML, for those who read it so. */
  readonly html?: string;
  /** Further headers of the message, such as `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The same key within a day sends nothing again; 1 to 256 characters. */
  readonly idempotencyKey?: string;
}

export interface MailFailure {
  /** True where the same mail can go through later. */
  readonly isWorthRetrying: boolean;
  /** For the log; holds neither the mail nor its address. */
  readonly message: string;
}

/** Sends mail. Ok means that it was taken for delivery, not that it has arrived. */
export interface Mailer {
  /** Only who has the mailbox reads what is sent. False for the stand-in on one's own machine, which keeps mails in a folder. */
  readonly provesAddress: boolean;
  send(mail: Mail): Promise<Result<undefined, MailFailure>>;
}
