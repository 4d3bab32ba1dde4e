import { AppError } from '#shared/kernel/app-error.ts';

import { detachAudits } from '../../repositories/audits.ts';
import { deleteProjectRow, lockProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { clearCrawls } from '../crawls/clear-all.ts';
import { recordChange } from '../record-change.ts';

/** Its audits stay in the workspace, without a project. */
export async function deleteProject(context: RequestContext, projectId: string): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    await clearCrawls(context, workspaceId, tx, projectId);
    await detachAudits(workspaceId, tx, projectId);
    await deleteProjectRow(workspaceId, tx, projectId);
    const record = { action: 'projects.delete', subjectId: projectId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
