import type { JoinedWorkspace } from '#shared/api/endpoints/workspaces.ts';

import { listWorkspacesOfUser } from '../../repositories/members.ts';
import type { ServiceContext } from '../context.ts';
import { presentWorkspace } from './present.ts';

export async function listWorkspaces({ actorId, store }: ServiceContext): Promise<{ items: JoinedWorkspace[] }> {
  const rows = await listWorkspacesOfUser(store.db, actorId);
  return { items: rows.map(presentWorkspace) };
}
