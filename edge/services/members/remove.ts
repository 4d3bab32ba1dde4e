import { asId } from '#shared/kernel/ids.ts';

import { deleteMember, lockMembers } from '../../repositories/members.ts';
import { listAllProjectIds } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { giveWorkspace } from './give-workspace.ts';
import { guardOwners } from './guard-owners.ts';

/** Their keys and the invitations that they sent go with them. Throws as `guardOwners` does. */
export async function removeMember(
  context: RequestContext,
  userId: string,
  action: 'members.remove' | 'members.leave' = 'members.remove',
): Promise<void> {
  const { principal, clock, everyWorkspace, projectSockets, workspaceId } = context;
  const projectIds = await everyWorkspace.transaction(async (tx) => {
    guardOwners(await lockMembers(workspaceId, tx), { actorId: principal.userId, userId, role: null });
    await deleteMember(workspaceId, tx, userId);
    await giveWorkspace(tx, userId, new Date(clock()));
    const record = { action, subjectId: userId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return listAllProjectIds(workspaceId, tx);
  });
  context.authenticate.forget(asId<'user'>(userId));
  await Promise.all(projectIds.map((projectId) => projectSockets.closeSockets(projectId)));
}
