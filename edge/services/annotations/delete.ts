import { AppError } from '#shared/kernel/app-error.ts';

import { deleteAnnotationRow, findAnnotation } from '../../repositories/annotations.ts';
import { bumpDataVersion } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Throws `not_found` where the workspace has no such annotation. */
export async function deleteAnnotation(context: RequestContext, id: string): Promise<void> {
  const { store, workspaceId } = context;
  const projectId = await store.transaction(async (tx) => {
    const row = await findAnnotation(workspaceId, tx, id);
    if (!row) throw new AppError('not_found');
    await deleteAnnotationRow(workspaceId, tx, id);
    await bumpDataVersion(workspaceId, tx, row.projectId);
    const record = { action: 'annotations.delete', subjectId: id, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return row.projectId;
  });
  await context.projectSockets.publish(projectId, [{ type: 'keywords.changed' }]);
}
