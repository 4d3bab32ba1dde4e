import type { StoredObservation } from '#shared/api/endpoints/observations.ts';

import { listObservationRows, type ObservationFilter } from '../../repositories/observations.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { presentObservation } from './present.ts';

export interface ObservationQuery extends ObservationFilter {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export async function listObservations(
  { store, workspaceId }: RequestContext,
  { limit, cursor, engine, query }: ObservationQuery,
): Promise<{ items: StoredObservation[]; nextCursor: string | null }> {
  const page = { limit: limit + 1, after: readCursor(cursor), engine, query };
  const rows = await listObservationRows(workspaceId, store.db, page);
  const { items, nextCursor } = cutPage(rows, limit, (row) => ({ at: row.observedAt, id: row.id }));
  return { items: items.map(presentObservation), nextCursor };
}
