import type { deleteAccount as endpoint } from '#shared/api/endpoints/account.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { asId } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { deleteMember, listWorkspacesOfUser, lockMembers } from '../../repositories/members.ts';
import { listAllProjectIds } from '../../repositories/projects.ts';
import { deleteUser, findUser } from '../../repositories/users.ts';
import { findPasswordHash } from '../../repositories/accounts.ts';
import { deleteWorkspaceRow } from '../../repositories/workspaces.ts';
import type { RequestContext } from '../context.ts';
import { clearCrawls } from '../crawls/clear-all.ts';
import { requireSecondFactor } from '../two-factor/require-code.ts';
import { guardOwners } from '../members/guard-owners.ts';
import { recordChange } from '../record-change.ts';
import { requirePassword } from './require-password.ts';

/** What is left to do once an account is gone. */
interface Farewell {
  /** Projects that went with it. */
  readonly gone: string[];
  /** Projects of others, whose sockets it may hold. */
  readonly left: string[];
}

/**
 * Workspaces with other members stay with them; the others go with the account. Throws `conflict` where the account is the
 * last owner among others, or is anonymous, and `invalid_request` where address, password or code is not the account's.
 */
export async function deleteAccount(
  context: RequestContext,
  proof: ParsedInput<typeof endpoint>['body'],
): Promise<void> {
  const { everyWorkspace, principal, projectSockets } = context;
  await requireProof(context, proof);
  const { gone, left } = await everyWorkspace.transaction(async (tx) => {
    const farewell: Farewell = { gone: [], left: [] };
    for (const { id } of await listWorkspacesOfUser(tx, principal.userId)) await leave(context, tx, id, farewell);
    await deleteUser(tx, principal.userId);
    return farewell;
  });
  context.authenticate.forget(principal.userId);
  await Promise.all([
    ...gone.map((projectId) => projectSockets.clear(projectId)),
    ...left.map((projectId) => projectSockets.closeSockets(projectId)),
  ]);
}

/** A session alone may be of a machine that was left open. The code comes last, since asking for it uses it up. */
async function requireProof(
  context: RequestContext,
  { code, email, password }: ParsedInput<typeof endpoint>['body'],
): Promise<void> {
  const { principal, store } = context;
  const user = await findUser(store.db, principal.userId);
  if (!user || user.isAnonymous) {
    throw new AppError('conflict', {
      message: 'An account without an address goes with its workspace. Delete that.',
    });
  }
  if (user.email !== email.trim().toLowerCase()) {
    const details = [{ path: 'body.email', message: 'is not the address of this account' }];
    throw new AppError('invalid_request', { message: 'This is not the address of the account.', details });
  }
  if ((await findPasswordHash(store.db, principal.userId)) !== undefined) {
    await requirePassword(context, principal.userId, password ?? '', 'password');
  }
  await requireSecondFactor(context, code);
}

async function leave(context: RequestContext, tx: Database, id: string, farewell: Farewell): Promise<void> {
  const { principal } = context;
  const members = await lockMembers(id, tx);
  const projectIds = await listAllProjectIds(id, tx);
  if (members.length === 1) {
    farewell.gone.push(...projectIds);
    await clearCrawls(context, id, tx);
    await deleteWorkspaceRow(id, tx);
    return;
  }
  farewell.left.push(...projectIds);
  guardOwners(members, { actorId: principal.userId, userId: principal.userId, role: null });
  await deleteMember(id, tx, principal.userId);
  const change = { action: 'account.delete', subjectId: principal.userId, status: 204, answer: undefined } as const;
  for (const write of recordChange({ ...context, workspaceId: asId<'workspace'>(id) }, tx, change)) await write;
}
