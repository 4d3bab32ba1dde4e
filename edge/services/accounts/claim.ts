import type { claimAccount as endpoint } from '#shared/api/endpoints/account.ts';
import type { StartedSession } from '#shared/api/endpoints/session.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { insertPassword } from '../../repositories/accounts.ts';
import { endSessionsOf } from './end-sessions.ts';
import { claimAnonymousUser } from '../../repositories/users.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { mailCode } from './mail-code.ts';
import { refuseTakenAddress } from './refuse-taken-address.ts';
import { signIn } from './sign-in.ts';

/**
 * The anonymous user becomes an account, with the same id and so in the same workspace; its earlier tokens end. A mail asks
 * to confirm the address, where mail can be sent. Where mail proves an address, `forbidden` for each: there the way is a mailed link.
 * Throws `conflict` where somebody has the address or the user has claimed
 * already.
 */
export async function claimAccount(
  context: RequestContext,
  { email, locale, password }: ParsedInput<typeof endpoint>['body'],
): Promise<StartedSession> {
  if (context.mailer?.provesAddress === true) {
    throw new AppError('forbidden', {
      message: 'This backend keeps a workspace by the code of a mail. Ask for a link.',
    });
  }
  const userId = context.principal.userId;
  const now = new Date(context.clock());
  const { password: hasher } = await context.auth.$context;
  const hash = await hasher.hash(password);
  const claiming = context.store.transaction(async (tx) => {
    if (!(await claimAnonymousUser(tx, userId, { email, isConfirmed: false }, now))) {
      throw new AppError('conflict', { message: 'This account has an e-mail address already.' });
    }
    await insertPassword(tx, { id: newId(now.getTime()), userId, password: hash, at: now });
    await endSessionsOf(tx, userId);
    const change = { action: 'account.claim', subjectId: userId, status: 200, answer: undefined } as const;
    for (const write of recordChange(context, tx, change)) await write;
  });
  await refuseTakenAddress(claiming);
  context.authenticate.forget(userId);
  const code = { purpose: 'confirm', userId } as const;
  if (context.mailer) await mailCode(context, { locale, to: email }, async () => code);
  return signIn(context, { email, password });
}
