import { newId } from '#shared/kernel/ids.ts';

import type { Store } from '../../db/database.ts';
import { insertMember } from '../../repositories/members.ts';
import { insertWorkspace } from '../../repositories/workspaces.ts';

/** Gives a new user a workspace of their own. */
export async function createWorkspaceForUser(store: Store, userId: string): Promise<void> {
  const workspaceId = newId<'workspace'>();
  const createdAt = new Date();
  await store.batch([
    insertWorkspace(workspaceId, store.db, { name: 'My workspace', createdAt }),
    insertMember(workspaceId, store.db, { userId, role: 'owner', createdAt }),
  ]);
}
