import type { StartedSession } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import type { Id } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { deleteApiKeysOfUser } from '../../repositories/api-keys.ts';
import { endSessionsOf } from './end-sessions.ts';
import { claimAnonymousUser } from '../../repositories/users.ts';
import type { PublicContext } from '../context.ts';
import { openSessionOf } from '../sessions/open.ts';
import { takeCode } from './one-time-code.ts';
import { proveAddress } from './prove-address.ts';
import { recordAccountChange } from './record-account-change.ts';
import { refuseTakenAddress } from './refuse-taken-address.ts';

/**
 * Signs in, or claims the anonymous account that asked for the mail, which keeps its id and so its workspace. Throws
 * `not_found` for a code that is used up, too old or made up, and `conflict` where somebody has taken the address since.
 */
export async function openLink(context: PublicContext, code: string): Promise<StartedSession> {
  const { authenticate, store } = context;
  const userId = await refuseTakenAddress(store.transaction((tx) => useLink(context, tx, code)));
  authenticate.forget(userId);
  return openSessionOf(context, userId);
}

async function useLink(context: PublicContext, tx: Database, code: string): Promise<Id<'user'>> {
  const { clock } = context;
  const now = new Date(clock());
  const signingIn = await takeCode(tx, clock, 'sign-in', code);
  if (signingIn) {
    await proveAddress(tx, signingIn.userId, now);
    await recordAccountChange(context, tx, { action: 'account.openLink', userId: signingIn.userId });
    return signingIn.userId;
  }
  const claiming = await takeCode(tx, clock, 'claim', code);
  if (!claiming) throw new AppError('not_found', { message: 'This code is used up or too old. Ask for a new mail.' });
  const { email, userId } = claiming;
  if (!(await claimAnonymousUser(tx, userId, { email, isConfirmed: true }, now))) {
    throw new AppError('conflict', { message: 'This account has an e-mail address already.' });
  }
  // An earlier member who does not read the mails is out of it.
  await endSessionsOf(tx, userId);
  await deleteApiKeysOfUser(tx, userId);
  await recordAccountChange(context, tx, { action: 'account.claim', userId });
  return userId;
}
