import type { JoinedWorkspace } from '#shared/api/endpoints/workspaces.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { insertMember, listWorkspacesOfUser } from '../../repositories/members.ts';
import { insertWorkspace } from '../../repositories/workspaces.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentWorkspace } from './present.ts';

const maxWorkspaces = 50;

/**
 * The change is written down in the workspace that the request is for. Throws `conflict` for an anonymous account and
 * `quota_exceeded` for who is in too many.
 */
export async function createWorkspace(context: RequestContext, name: string): Promise<JoinedWorkspace> {
  const { isAnonymous, userId } = context.principal;
  const { clock, everyWorkspace } = context;
  if (isAnonymous) {
    throw new AppError('conflict', { message: 'Keep this workspace under an e-mail address before you make another.' });
  }
  if ((await listWorkspacesOfUser(everyWorkspace.db, userId)).length >= maxWorkspaces) {
    throw new AppError('quota_exceeded', { message: `An account is in at most ${maxWorkspaces} workspaces.` });
  }
  const createdAt = new Date(clock());
  const id = newId<'workspace'>(createdAt.getTime());
  const answer = presentWorkspace({ id, name, createdAt, role: 'owner' });
  await everyWorkspace.batch([
    ...recordChange(context, everyWorkspace.db, { action: 'workspaces.create', subjectId: id, status: 201, answer }),
    insertWorkspace(id, everyWorkspace.db, { name, createdAt }),
    insertMember(id, everyWorkspace.db, { userId, role: 'owner', createdAt }),
  ]);
  return answer;
}
