import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { Mail, Mailer, MailFailure } from './mailer.ts';

export interface HttpMailerOptions {
  /** Address that takes mails. */
  readonly url: string;
  readonly token: string;
  /** `Name <address>`, or the address alone; the provider must know its domain. */
  readonly from: string;
  readonly provesAddress?: boolean;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** Of Resend, the provider whose protocol this is. */
export const defaultMailUrl = 'https://api.resend.com/emails';

const timeoutMs = 10_000;

/** Mail by one HTTP request each, as https://resend.com/docs/api-reference/emails/send-email (checked 2026-11) has it. */
export function createHttpMailer({ fetch, from, provesAddress = true, token, url }: HttpMailerOptions): Mailer {
  return {
    provesAddress,
    async send(mail) {
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: headersOf(token, mail),
          body: JSON.stringify(bodyOf(from, mail)),
          signal: AbortSignal.timeout(timeoutMs),
        });
        await answer.body?.cancel();
        return judge(answer.status);
      } catch (error) {
        const isLate = error instanceof Error && error.name === 'TimeoutError';
        const message = isLate ? `The mail provider did not answer in ${timeoutMs} ms.` : 'The mail provider is away.';
        return err({ isWorthRetrying: true, message });
      }
    },
  };
}

function headersOf(token: string, { idempotencyKey }: Mail): Record<string, string> {
  return {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  };
}

function bodyOf(from: string, { headers, html, subject, text, to }: Mail): object {
  return {
    from,
    to: [to],
    subject,
    text,
    ...(html === undefined ? {} : { html }),
    ...(headers === undefined ? {} : { headers }),
  };
}

/** 429 and 5xx pass; another refusal would be the same again. */
function judge(status: number): Result<undefined, MailFailure> {
  if (status >= 200 && status < 300) return ok(undefined);
  const isWorthRetrying = status === 429 || status >= 500;
  return err({ isWorthRetrying, message: `The mail provider answers with status ${status}.` });
}
