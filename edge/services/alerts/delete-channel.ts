import { AppError } from '#shared/kernel/app-error.ts';

import { deleteAlertChannelRow, findAlertChannel } from '../../repositories/alert-channels.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** Throws `not_found` where the workspace has no such channel. */
export async function deleteAlertChannel(context: RequestContext, id: string): Promise<void> {
  const { store, workspaceId } = context;
  await store.transaction(async (tx) => {
    if (!(await findAlertChannel(workspaceId, tx, id))) throw new AppError('not_found');
    await deleteAlertChannelRow(workspaceId, tx, id);
    const record = { action: 'alertChannels.delete', subjectId: id, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
}
