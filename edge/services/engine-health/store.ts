import { dayOf } from '#shared/kernel/day.ts';
import type { EngineHealthReport } from '#shared/api/endpoints/engine-health.ts';
import { newId } from '#shared/kernel/ids.ts';

import { insertEngineHealth } from '../../repositories/engine-health.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** A clock that runs ahead is set back to ours. */
export async function storeEngineHealth(context: RequestContext, report: EngineHealthReport): Promise<undefined> {
  const { store, workspaceId } = context;
  const storedAt = new Date(context.clock());
  const today = dayOf(storedAt);
  const id = newId<'engine-health'>(storedAt.getTime());
  const seenOn = report.seenOn > today ? today : report.seenOn;
  await store.batch([
    ...recordChange(context, store.db, { action: 'engineHealth.store', subjectId: id, status: 204, answer: undefined }),
    insertEngineHealth(workspaceId, store.db, { ...report, seenOn, id, storedAt }),
  ]);
  return undefined;
}
