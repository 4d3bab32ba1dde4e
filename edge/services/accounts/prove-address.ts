import type { Id } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { deleteAccountsOfUser } from '../../repositories/accounts.ts';
import { deleteApiKeysOfUser } from '../../repositories/api-keys.ts';
import { endSessionsOf } from './end-sessions.ts';
import { confirmAddress, findUser } from '../../repositories/users.ts';
import { switchOffTwoFactor } from '../../repositories/two-factors.ts';

/**
 * Somebody has shown that they read the mails of an address that nobody had confirmed. The one who typed it before may have been
 * somebody else: their password, second factor, keys and sessions end. Without effect on a confirmed address.
 */
export async function proveAddress(tx: Database, userId: Id<'user'>, now: Date): Promise<void> {
  const user = await findUser(tx, userId);
  if (!user || user.emailVerified) return;
  await deleteAccountsOfUser(tx, userId);
  await deleteApiKeysOfUser(tx, userId);
  await endSessionsOf(tx, userId);
  await switchOffTwoFactor(tx, userId);
  await confirmAddress(tx, userId, now);
}
