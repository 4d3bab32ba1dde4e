import { AppError } from '#shared/kernel/app-error.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import { deleteKeywordSource } from '../../repositories/keyword-sources.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Its figures stay as long as they are fresh. Throws `not_found` where the source is not connected. */
export async function disconnectKeywordSource(context: RequestContext, id: LicensedSourceId): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await deleteKeywordSource(workspaceId, tx, id))) throw new AppError('not_found');
    const record = {
      action: 'keywordSources.disconnect',
      subjectId: workspaceId,
      status: 204,
      answer: undefined,
    } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
