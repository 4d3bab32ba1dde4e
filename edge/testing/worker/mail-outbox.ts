import { ok } from '#shared/kernel/result.ts';

import type { Mail, Mailer } from '../../mail/mailer.ts';

export interface TestOutbox extends Mailer {
  /** Every mail so far, oldest first. */
  readonly mails: readonly Mail[];
}

/** A mailer that keeps what it is given. By default nobody has to read its mails to keep an account. */
export function createTestOutbox({ provesAddress = false } = {}): TestOutbox {
  const mails: Mail[] = [];
  return {
    provesAddress,
    mails,
    async send(mail) {
      mails.push(mail);
      return ok(undefined);
    },
  };
}
