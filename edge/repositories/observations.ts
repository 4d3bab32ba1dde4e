import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { observations } from '../db/tables/observations.ts';
import { isAfter, type PageStart } from './page-start.ts';

export type ObservationRow = Omit<typeof observations.$inferSelect, 'workspaceId' | 'queryHash'>;
export type ObservationListRow = Omit<ObservationRow, 'snapshot'>;

export interface ObservationFilter {
  readonly engine?: ObservationRow['engine'] | undefined;
  readonly query?: string | undefined;
}

const { workspaceId: _workspaceId, queryHash: _queryHash, ...columns } = getTableColumns(observations);
const { snapshot: _snapshot, ...listColumns } = columns;

export function insertObservation(workspaceId: string, db: Database, row: ObservationRow): Write {
  return db.insert(observations).values({ ...row, workspaceId });
}

/** Newest first, without the snapshots. */
export async function listObservationRows(
  workspaceId: string,
  db: Database,
  page: ObservationFilter & { readonly limit: number; readonly after: PageStart | undefined },
): Promise<readonly ObservationListRow[]> {
  const { after, engine, query } = page;
  return db
    .select(listColumns)
    .from(observations)
    .where(
      and(
        eq(observations.workspaceId, workspaceId),
        engine === undefined ? undefined : eq(observations.engine, engine),
        query === undefined ? undefined : hasQuery(query),
        after && isAfter([observations.observedAt, observations.id], after),
      ),
    )
    .orderBy(desc(observations.observedAt), desc(observations.id))
    .limit(page.limit);
}

export async function findObservation(
  workspaceId: string,
  db: Database,
  id: string,
): Promise<ObservationRow | undefined> {
  const [row] = await db.select(columns).from(observations).where(byId(workspaceId, id));
  return row;
}

/** Holds the row until the end of the transaction; false where there is none. */
export async function lockObservation(workspaceId: string, tx: Database, id: string): Promise<boolean> {
  const held = tx.select({ id: observations.id }).from(observations).where(byId(workspaceId, id)).for('update');
  return (await held).length > 0;
}

export function deleteObservationRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(observations).where(byId(workspaceId, id));
}

function byId(workspaceId: string, id: string) {
  return and(eq(observations.workspaceId, workspaceId), eq(observations.id, id));
}

/** By the indexed hash, and by the query itself so that two queries with one hash stay apart. */
function hasQuery(query: string) {
  return and(eq(observations.queryHash, sql`md5(${query})`), eq(observations.query, query));
}
