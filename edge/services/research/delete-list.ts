import { AppError } from '#shared/kernel/app-error.ts';

import { deleteResearchListRow } from '../../repositories/research-lists.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Throws `not_found` where the workspace has no such list. */
export async function deleteResearchList(context: RequestContext, id: string): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await deleteResearchListRow(workspaceId, tx, id))) throw new AppError('not_found');
    const record = { action: 'researchLists.delete', subjectId: id, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
