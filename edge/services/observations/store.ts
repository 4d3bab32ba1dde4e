import type { StoredObservation } from '#shared/api/endpoints/observations.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { insertObservation, type ObservationRow } from '../../repositories/observations.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentObservation } from './present.ts';

export interface ObservationInput {
  readonly snapshot: SerpSnapshot & { readonly query: string };
  readonly observedAt: string;
}

/** A clock that runs ahead is set back to ours: nobody saw a page in the future. */
export async function storeObservation(context: ServiceContext, input: ObservationInput): Promise<StoredObservation> {
  const { store, workspaceId } = context;
  const storedAt = new Date(context.clock());
  const row: ObservationRow = {
    id: newId<'observation'>(storedAt.getTime()),
    engine: input.snapshot.engine,
    vertical: input.snapshot.vertical,
    query: input.snapshot.query,
    device: input.snapshot.device,
    host: input.snapshot.host,
    page: input.snapshot.page,
    observedAt: new Date(Math.min(Date.parse(input.observedAt), storedAt.getTime())),
    storedAt,
    snapshot: input.snapshot,
  };
  const answer = presentObservation(row);
  await store.batch([
    ...recordChange(context, store.db, { action: 'observations.store', subjectId: row.id, status: 201, answer }),
    insertObservation(workspaceId, store.db, row),
  ]);
  return answer;
}
