import { AppError } from '#shared/kernel/app-error.ts';

import { lockProject } from '../../repositories/projects.ts';
import { deleteStatusPageRow } from '../../repositories/status-pages.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Its link leads nowhere from now on. Throws `not_found` where the workspace has no such project. */
export async function deleteStatusPage(context: RequestContext, projectId: string): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    await deleteStatusPageRow(workspaceId, tx, projectId);
    const record = { action: 'statusPages.delete', subjectId: projectId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
