import { AppError } from '#shared/kernel/app-error.ts';

import { bumpDataVersion } from '../../repositories/projects.ts';
import { deleteTrackedKeyword, lockTrackedKeyword } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Its history goes with it. */
export async function deleteKeyword(context: RequestContext, id: string): Promise<void> {
  const { store, workspaceId } = context;
  const projectId = await store.transaction(async (tx) => {
    const row = await lockTrackedKeyword(workspaceId, tx, id);
    if (!row) throw new AppError('not_found');
    await deleteTrackedKeyword(workspaceId, tx, id);
    await bumpDataVersion(workspaceId, tx, row.projectId);
    const record = { action: 'keywords.delete', subjectId: id, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return row.projectId;
  });
  await context.projectSockets.publish(projectId, [{ type: 'keywords.changed' }]);
}
