import type { StoredObservation } from '#shared/api/endpoints/observations.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { Database } from '../../db/database.ts';
import { insertObservation, type ObservationRow } from '../../repositories/observations.ts';
import { listKeywordsOfSearch } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';
import { applySnapshot, searchOf } from '../ranks/apply-snapshot.ts';
import { publishRanks } from '../ranks/publish-ranks.ts';
import { recordChange } from '../record-change.ts';
import { presentObservation } from './present.ts';

export interface ObservationInput {
  readonly snapshot: SerpSnapshot & { readonly query: string };
  readonly observedAt: string;
}

/**
 * Gives the keywords that the page answers their rank of the day along with it.
 * A clock that runs ahead is set back to ours: nobody saw a page in the future.
 */
export async function storeObservation(context: RequestContext, input: ObservationInput): Promise<StoredObservation> {
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
  const record = { action: 'observations.store', subjectId: row.id, status: 201, answer } as const;
  const writes = (db: Database) => [...recordChange(context, db, record), insertObservation(workspaceId, db, row)];
  const tracked = await listKeywordsOfSearch(workspaceId, store.db, searchOf(input.snapshot));
  if (tracked.length === 0) {
    await store.batch(writes(store.db));
    return answer;
  }
  const page = { snapshot: input.snapshot, source: 'observation', seenAt: row.observedAt } as const;
  const changed = await store.transaction(async (tx) => {
    for (const write of writes(tx)) await write;
    return applySnapshot(workspaceId, tx, page);
  });
  await publishRanks(context, changed);
  return answer;
}
