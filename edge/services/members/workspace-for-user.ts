import { newId } from '#shared/kernel/ids.ts';

import type { Database, Store, Write } from '../../db/database.ts';
import { insertMember } from '../../repositories/members.ts';
import { insertWorkspace } from '../../repositories/workspaces.ts';

/** Gives a new user a workspace of their own. */
export async function createWorkspaceForUser(store: Store, userId: string): Promise<void> {
  await store.batch(workspaceForUser(store.db, userId, new Date()));
}

/** The statements that make a workspace with this user as its owner. */
export function workspaceForUser(db: Database, userId: string, createdAt: Date): readonly Write[] {
  const workspaceId = newId<'workspace'>(createdAt.getTime());
  return [
    insertWorkspace(workspaceId, db, { name: 'My workspace', createdAt }),
    insertMember(workspaceId, db, { userId, role: 'owner', createdAt }),
  ];
}
