import type { TrackedKeyword, updateKeyword as endpoint } from '#shared/api/endpoints/keywords.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { bumpDataVersion } from '../../repositories/projects.ts';
import { lockTrackedKeyword, updateTrackedKeyword } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentKeyword } from './present.ts';

/** What is not given stays as it is. */
export async function updateKeyword(
  context: RequestContext,
  id: string,
  change: ParsedInput<typeof endpoint>['body'],
): Promise<TrackedKeyword> {
  const { store, workspaceId } = context;
  const keyword = await store.transaction(async (tx) => {
    const row = await lockTrackedKeyword(workspaceId, tx, id);
    if (!row) throw new AppError('not_found');
    const now = new Date(context.clock());
    const values = {
      tags: change.tags ?? row.tags,
      note: change.note ?? row.note,
      isFavourite: change.isFavourite ?? row.isFavourite,
      targetUrl: change.targetUrl === undefined ? row.targetUrl : change.targetUrl,
      volume: change.volume === undefined ? row.volume : change.volume,
      archivedAt: change.isArchived === undefined ? row.archivedAt : change.isArchived ? (row.archivedAt ?? now) : null,
      updatedAt: now,
    };
    const changed = presentKeyword({ ...row, ...values });
    await updateTrackedKeyword(workspaceId, tx, id, values);
    await bumpDataVersion(workspaceId, tx, row.projectId);
    const record = { action: 'keywords.update', subjectId: id, status: 200, answer: changed } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return changed;
  });
  await context.projectSockets.publish(keyword.projectId, [{ type: 'keywords.changed' }]);
  return keyword;
}
