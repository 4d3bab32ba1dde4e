import type { AlertDelivery } from '#shared/api/endpoints/alerts.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { lockAlertDelivery, updateAlertDelivery } from '../../repositories/alert-deliveries.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentAlertDelivery } from './present-delivery.ts';

/** Gives a failed message its attempts again. Throws `not_found`, or `conflict` for one that did not fail. */
export async function retryAlertDelivery(context: RequestContext, id: string): Promise<AlertDelivery> {
  const { clock, store, workspaceId } = context;
  return store.transaction(async (tx) => {
    const row = await lockAlertDelivery(workspaceId, tx, id);
    if (!row) throw new AppError('not_found');
    if (row.status !== 'failed') {
      throw new AppError('conflict', { message: 'This message was sent, or waits to be: there is nothing to repeat.' });
    }
    const values = { status: 'waiting', attempts: 0, nextAttemptAt: new Date(clock()), settledAt: null } as const;
    await updateAlertDelivery(workspaceId, tx, id, values);
    const answer = presentAlertDelivery({ ...row, ...values });
    const record = { action: 'alertDeliveries.retry', subjectId: id, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}
