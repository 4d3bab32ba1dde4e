import type { openLink as endpoint } from '#shared/api/endpoints/account-links.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import type { StartedSession } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { type Id, newId } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { insertPassword } from '../../repositories/accounts.ts';
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
 * Signs in, or claims the anonymous account that asked for the mail, which keeps its id and so its workspace, and gets the
 * password that came along. Throws
 * `not_found` for a code that is used up, too old or made up, and `conflict` where somebody has taken the address since.
 */
export async function openLink(
  context: PublicContext,
  { code, newPassword }: ParsedInput<typeof endpoint>['body'],
): Promise<StartedSession> {
  const { auth, authenticate, store } = context;
  const { password: hasher } = await auth.$context;
  const hash = newPassword === undefined ? undefined : await hasher.hash(newPassword);
  const userId = await refuseTakenAddress(store.transaction((tx) => useLink(context, tx, { code, hash })));
  authenticate.forget(userId);
  return openSessionOf(context, userId);
}

interface UsedLink {
  readonly code: string;
  /** Of the password that a claimed account gets; undefined for none. */
  readonly hash: string | undefined;
}

async function useLink(context: PublicContext, tx: Database, { code, hash }: UsedLink): Promise<Id<'user'>> {
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
  if (hash !== undefined) await insertPassword(tx, { id: newId(now.getTime()), userId, password: hash, at: now });
  // An earlier member who does not read the mails is out of it.
  await endSessionsOf(tx, userId);
  await deleteApiKeysOfUser(tx, userId);
  await recordAccountChange(context, tx, { action: 'account.claim', userId });
  return userId;
}
