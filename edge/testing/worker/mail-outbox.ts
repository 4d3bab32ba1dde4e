import { ok } from '#shared/kernel/result.ts';

import type { Mail, Mailer } from '../../mail/mailer.ts';

export interface TestOutbox extends Mailer {
  /** Every mail so far, oldest first. */
  readonly mails: readonly Mail[];
}

/** A mailer that keeps what it is given. */
export function createTestOutbox(): TestOutbox {
  const mails: Mail[] = [];
  return {
    mails,
    async send(mail) {
      mails.push(mail);
      return ok(undefined);
    },
  };
}
