import type { JoinedWorkspace } from '#shared/api/endpoints/workspaces.ts';

import { listWorkspacesOfUser } from '../../repositories/members.ts';
import type { RequestContext } from '../context.ts';
import { presentWorkspace } from './present.ts';

export async function listWorkspaces({
  everyWorkspace,
  principal,
}: RequestContext): Promise<{ items: JoinedWorkspace[] }> {
  const rows = await listWorkspacesOfUser(everyWorkspace.db, principal.userId);
  return { items: rows.map(presentWorkspace) };
}
