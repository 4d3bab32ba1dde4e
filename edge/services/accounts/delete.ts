import { AppError } from '#shared/kernel/app-error.ts';
import { asId } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { deleteMember, listWorkspacesOfUser, lockMembers } from '../../repositories/members.ts';
import { listAllProjectIds } from '../../repositories/projects.ts';
import { deleteUser, findUser } from '../../repositories/users.ts';
import { deleteWorkspaceRow } from '../../repositories/workspaces.ts';
import type { RequestContext } from '../context.ts';
import { guardOwners } from '../members/guard-owners.ts';
import { recordChange } from '../record-change.ts';

/** What is left to do once an account is gone. */
interface Farewell {
  /** Projects that went with it. */
  readonly gone: string[];
  /** Projects of others, whose sockets it may hold. */
  readonly left: string[];
}

/**
 * Workspaces with other members stay with them; the others go with the account. Throws `conflict` where the account is the
 * last owner among others, or is anonymous, and `invalid_request` where the address is another.
 */
export async function deleteAccount(context: RequestContext, email: string): Promise<void> {
  const { everyWorkspace, principal, monitors } = context;
  const { gone, left } = await everyWorkspace.transaction(async (tx) => {
    const user = await findUser(tx, principal.userId);
    if (!user || user.isAnonymous) {
      throw new AppError('conflict', {
        message: 'An account without an address goes with its workspace. Delete that.',
      });
    }
    if (user.email !== email.trim().toLowerCase()) {
      const details = [{ path: 'body.email', message: 'is not the address of this account' }];
      throw new AppError('invalid_request', { message: 'This is not the address of the account.', details });
    }
    const farewell: Farewell = { gone: [], left: [] };
    for (const { id } of await listWorkspacesOfUser(tx, principal.userId)) await leave(context, tx, id, farewell);
    await deleteUser(tx, principal.userId);
    return farewell;
  });
  context.authenticate.forget(principal.userId);
  await Promise.all([
    ...gone.map((projectId) => monitors.clear(projectId)),
    ...left.map((projectId) => monitors.closeSockets(projectId)),
  ]);
}

async function leave(context: RequestContext, tx: Database, id: string, farewell: Farewell): Promise<void> {
  const { principal } = context;
  const members = await lockMembers(id, tx);
  const projectIds = await listAllProjectIds(id, tx);
  if (members.length === 1) {
    farewell.gone.push(...projectIds);
    await deleteWorkspaceRow(id, tx);
    return;
  }
  farewell.left.push(...projectIds);
  guardOwners(members, { actorId: principal.userId, userId: principal.userId, role: null });
  await deleteMember(id, tx, principal.userId);
  const change = { action: 'account.delete', subjectId: principal.userId, status: 204, answer: undefined } as const;
  for (const write of recordChange({ ...context, workspaceId: asId<'workspace'>(id) }, tx, change)) await write;
}
