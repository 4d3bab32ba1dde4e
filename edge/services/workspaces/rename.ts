import type { JoinedWorkspace } from '#shared/api/endpoints/workspaces.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findWorkspace, updateWorkspaceName } from '../../repositories/workspaces.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentWorkspace } from './present.ts';

export async function renameWorkspace(context: RequestContext, name: string): Promise<JoinedWorkspace> {
  const { role } = context.principal;
  const { store, workspaceId } = context;
  return store.transaction(async (tx) => {
    await updateWorkspaceName(workspaceId, tx, name);
    const row = await findWorkspace(workspaceId, tx);
    if (!row) throw new AppError('not_found');
    const answer = presentWorkspace({ ...row, role });
    const record = { action: 'workspace.rename', subjectId: workspaceId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}
