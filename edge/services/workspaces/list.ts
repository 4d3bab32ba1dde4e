import type { JoinedWorkspace } from '#shared/api/endpoints/workspaces.ts';

import { listWorkspacesOfUser } from '../../repositories/members.ts';
import type { RequestContext } from '../context.ts';
import { presentWorkspace } from './present.ts';

export async function listWorkspaces({ principal, store }: RequestContext): Promise<{ items: JoinedWorkspace[] }> {
  const rows = await listWorkspacesOfUser(store.db, principal.userId);
  return { items: rows.map(presentWorkspace) };
}
