import type { Id } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { deleteOneTimeCodesOfUser } from '../../repositories/one-time-codes.ts';
import { deleteSessionsOfUser } from '../../repositories/sessions.ts';

/**
 * Ends every session of a user, and every mailed code that could open one or set a password. API keys stay: they belong to
 * programs, and the owner of a workspace can revoke them. The caller has `authenticate` forget the user once this is stored.
 */
export async function endSessionsOf(tx: Database, userId: Id<'user'>): Promise<void> {
  await deleteSessionsOfUser(tx, userId);
  await deleteOneTimeCodesOfUser(tx, userId);
}
