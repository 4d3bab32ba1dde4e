import { AppError } from '#shared/kernel/app-error.ts';
import { asId } from '#shared/kernel/ids.ts';

import { listMemberRows } from '../../repositories/members.ts';
import { listAllProjectIds } from '../../repositories/projects.ts';
import { deleteUser } from '../../repositories/users.ts';
import { deleteWorkspaceRow, lockWorkspace } from '../../repositories/workspaces.ts';
import type { RequestContext } from '../context.ts';
import { clearCrawls } from '../crawls/clear-all.ts';
import { giveWorkspace } from '../members/give-workspace.ts';

/**
 * Nothing of it stays, its audit log neither. Members with an address keep their account, and get an empty workspace where
 * this was their only one; an anonymous account goes with it. Throws `invalid_request` where the name is another.
 */
export async function deleteWorkspace(
  { authenticate, clock, everyWorkspace, projectSockets, workspaceId }: RequestContext,
  name: string,
): Promise<void> {
  const now = new Date(clock());
  const { members, projectIds } = await everyWorkspace.transaction(async (tx) => {
    const workspace = await lockWorkspace(workspaceId, tx);
    if (!workspace) throw new AppError('not_found');
    if (workspace.name !== name) {
      const details = [{ path: 'body.name', message: 'is not the name of this workspace' }];
      throw new AppError('invalid_request', { message: 'This is not the name of the workspace.', details });
    }
    const joined = await listMemberRows(workspaceId, tx);
    const ids = await listAllProjectIds(workspaceId, tx);
    await clearCrawls({ clock }, workspaceId, tx);
    await deleteWorkspaceRow(workspaceId, tx);
    for (const { isAnonymous, userId } of joined) {
      if (isAnonymous) await deleteUser(tx, userId);
      else await giveWorkspace(tx, userId, now);
    }
    return { members: joined, projectIds: ids };
  });
  for (const { userId } of members) authenticate.forget(asId<'user'>(userId));
  for (const projectId of projectIds) await projectSockets.clear(projectId);
}
