import { asId } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { findMembership } from '../../repositories/members.ts';
import { workspaceForUser } from './workspace-for-user.ts';

/** A user without a workspace gets an empty one: a token must open something. */
export async function giveWorkspace(tx: Database, userId: string, now: Date): Promise<void> {
  if (await findMembership(tx, asId<'user'>(userId))) return;
  for (const write of workspaceForUser(tx, userId, now)) await write;
}
