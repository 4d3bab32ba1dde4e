import type { Locale } from '#shared/kernel/locale.ts';
import type { Id } from '#shared/kernel/ids.ts';

import { composeMail } from '../../mail/compose-mail.ts';
import { requireOrigin } from '../require-origin.ts';
import type { PublicContext } from '../context.ts';
import { takeAttempt } from '../take-attempt.ts';
import { type CodePurpose, issueCode } from './one-time-code.ts';
import { requireMailer } from './require-sent.ts';

/** Which code goes to an address, and whose account it is for. */
export interface WantedCode {
  readonly purpose: CodePurpose;
  readonly userId: Id<'user'>;
}

/** More than anybody needs, and less than would bury a mailbox. */
const mailsPerMinute = 3;

/**
 * Mails a code after the answer. An address gets at most three mails a minute from a process, and twenty a day; the others are dropped
 * without a word, and a mail that is refused is only logged: the answer must not tell whether anybody has the address.
 * Throws `unavailable` where nothing sends mail.
 */
export async function mailCode(
  context: PublicContext,
  mail: { readonly locale: Locale; readonly to: string },
  findCode: () => Promise<WantedCode | undefined>,
): Promise<void> {
  const mailer = requireMailer(context.mailer);
  const origin = requireOrigin(context);
  if (!context.rateRules.limiter('mail', mail.to, mailsPerMinute).isAllowed) return;
  const send = async (): Promise<void> => {
    const wanted = await findCode();
    if (!wanted || !(await takeAttempt(context, 'mail', mail.to))) return;
    const { locale, to } = mail;
    const { purpose: kind, userId } = wanted;
    const code = await issueCode(context.store.db, context.clock, kind, { userId, email: to });
    const sent = await mailer.send(await composeMail({ kind, locale, to, code, origin }));
    if (sent.ok) return;
    context.log({ level: 'error', event: 'mail', requestId: context.requestId, cause: sent.failure.message });
  };
  await context.afterwards(send());
}
