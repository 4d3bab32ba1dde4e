import { AppError } from '#shared/kernel/app-error.ts';

import { deleteLanguageConnectionRow, findLanguageConnection } from '../../repositories/language-connections.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Throws `not_found` where the workspace has no such connection. */
export async function deleteLanguageConnection(context: RequestContext, id: string): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await findLanguageConnection(workspaceId, tx, id))) throw new AppError('not_found');
    await deleteLanguageConnectionRow(workspaceId, tx, id);
    const record = { action: 'languageConnections.delete', subjectId: id, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
