import { AppError } from '#shared/kernel/app-error.ts';

import { deleteObservationRow, lockObservation } from '../../repositories/observations.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

export async function deleteObservation(context: RequestContext, id: string): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await lockObservation(workspaceId, tx, id))) throw new AppError('not_found');
    await deleteObservationRow(workspaceId, tx, id);
    const record = { action: 'observations.delete', subjectId: id, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
