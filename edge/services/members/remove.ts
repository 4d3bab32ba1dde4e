import { asId } from '#shared/kernel/ids.ts';

import type { Authenticate } from '../../auth/authenticate.ts';
import { deleteMember, lockMembers } from '../../repositories/members.ts';
import { listAllProjectIds } from '../../repositories/projects.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { giveWorkspace } from './give-workspace.ts';
import { guardOwners } from './guard-owners.ts';

/** Their keys and the invitations that they sent go with them. Throws as `guardOwners` does. */
export async function removeMember(
  context: ServiceContext,
  authenticate: Authenticate,
  userId: string,
  action: 'members.remove' | 'members.leave' = 'members.remove',
): Promise<void> {
  const { actorId, clock, monitors, store, workspaceId } = context;
  const projectIds = await store.transaction(async (tx) => {
    guardOwners(await lockMembers(workspaceId, tx), { actorId, userId, role: null });
    await deleteMember(workspaceId, tx, userId);
    await giveWorkspace(tx, userId, new Date(clock()));
    const record = { action, subjectId: userId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return listAllProjectIds(workspaceId, tx);
  });
  authenticate.forget(asId<'user'>(userId));
  await Promise.all(projectIds.map((projectId) => monitors.closeSockets(projectId)));
}
