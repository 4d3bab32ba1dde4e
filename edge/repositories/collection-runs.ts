import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  sql,
} from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { collectionRuns } from '../db/tables/collection-runs.ts';
import { searches } from '../db/tables/searches.ts';
import { trackedKeywords } from '../db/tables/tracked-keywords.ts';

export type CollectionRunRow = Omit<typeof collectionRuns.$inferSelect, 'workspaceId'>;

/** What names a run within its workspace. */
export interface RunKey {
  readonly keywordId: string;
  readonly runAt: Date;
}

const { workspaceId: _workspaceId, ...columns } = getTableColumns(collectionRuns);

/** Notes runs of several workspaces as due; those that are known stay as they are. */
export async function insertAllQueuedRuns(
  tx: Database,
  runs: readonly (RunKey & { readonly workspaceId: string; readonly projectId: string })[],
  createdAt: Date,
): Promise<void> {
  if (runs.length === 0) return;
  await tx
    .insert(collectionRuns)
    .values(
      runs.map((run) => ({ ...run, status: 'queued' as const, month: '', heldMicros: 0, bookedMicros: 0, createdAt })),
    )
    .onConflictDoNothing();
}

/** Those of the runs that still wait to be started, held until the end of the transaction. */
export async function lockQueuedRuns(
  workspaceId: string,
  tx: Database,
  keys: readonly RunKey[],
): Promise<readonly CollectionRunRow[]> {
  if (keys.length === 0) return [];
  return tx
    .select(columns)
    .from(collectionRuns)
    .where(
      and(
        eq(collectionRuns.workspaceId, workspaceId),
        eq(collectionRuns.status, 'queued'),
        or(
          ...keys.map(({ keywordId, runAt }) =>
            and(eq(collectionRuns.keywordId, keywordId), eq(collectionRuns.runAt, runAt)),
          ),
        ),
      ),
    )
    .orderBy(asc(collectionRuns.keywordId))
    .for('update');
}

/** The runs of a workspace that wait for a search and may be told of it, held until the end of the transaction. */
export async function lockWaitingRuns(
  workspaceId: string,
  tx: Database,
  searchId: string,
  now: Date,
): Promise<readonly CollectionRunRow[]> {
  return tx
    .select(columns)
    .from(collectionRuns)
    .where(and(eq(collectionRuns.workspaceId, workspaceId), waitsFor([searchId], now)))
    .orderBy(asc(collectionRuns.keywordId))
    .for('update');
}

/** True where the workspace has paid, or holds money, for the search. */
export async function hasPaidForSearch(workspaceId: string, tx: Database, searchId: string): Promise<boolean> {
  const paid = await tx.$count(
    collectionRuns,
    and(
      eq(collectionRuns.workspaceId, workspaceId),
      eq(collectionRuns.searchId, searchId),
      or(sql`${collectionRuns.heldMicros} > 0`, sql`${collectionRuns.bookedMicros} > 0`),
    ),
  );
  return paid > 0;
}

export function updateCollectionRun(
  workspaceId: string,
  tx: Database,
  { keywordId, runAt }: RunKey,
  values: Partial<Omit<CollectionRunRow, 'keywordId' | 'runAt' | 'projectId'>>,
): Write {
  return tx
    .update(collectionRuns)
    .set(values)
    .where(
      and(
        eq(collectionRuns.workspaceId, workspaceId),
        eq(collectionRuns.keywordId, keywordId),
        eq(collectionRuns.runAt, runAt),
      ),
    );
}

/** Workspaces with runs that wait for one of the searches and may be told of it, each with those searches. */
export async function listAllWaitingWorkspaces(
  db: Database,
  searchIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (searchIds.length === 0) return new Map();
  const rows = await db
    .selectDistinct({ workspaceId: collectionRuns.workspaceId, searchId: collectionRuns.searchId })
    .from(collectionRuns)
    .where(waitsFor(searchIds, now))
    .orderBy(asc(collectionRuns.workspaceId), asc(collectionRuns.searchId));
  const byWorkspace = Map.groupBy(rows, ({ workspaceId }) => workspaceId);
  return new Map([...byWorkspace].map(([id, found]) => [id, found.flatMap(({ searchId }) => searchId ?? [])]));
}

/** Runs that were due before and that nobody started: their message got lost. */
export async function listAllForgottenRuns(db: Database, before: Date, limit: number) {
  return db
    .select({
      workspaceId: collectionRuns.workspaceId,
      keywordId: collectionRuns.keywordId,
      runAt: collectionRuns.runAt,
    })
    .from(collectionRuns)
    .where(and(eq(collectionRuns.status, 'queued'), lt(collectionRuns.createdAt, before)))
    .orderBy(asc(collectionRuns.createdAt))
    .limit(limit);
}

/** Searches that have come or failed, and whose runs were not told although they could have been before. */
export async function listAllUntoldSearches(db: Database, before: Date, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ id: searches.id })
    .from(collectionRuns)
    .innerJoin(searches, eq(searches.id, collectionRuns.searchId))
    .where(
      and(
        eq(collectionRuns.status, 'waiting'),
        inArray(searches.status, ['ok', 'failed']),
        lt(searches.settledAt, before),
        or(isNull(collectionRuns.deliverAfter), lt(collectionRuns.deliverAfter, before)),
      ),
    )
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The newest of a project, with their keywords. */
export async function listNewestRuns(workspaceId: string, db: Database, projectId: string, limit: number) {
  return db
    .select({ ...columns, keyword: trackedKeywords.keyword, device: trackedKeywords.device })
    .from(collectionRuns)
    .leftJoin(
      trackedKeywords,
      and(
        eq(trackedKeywords.workspaceId, collectionRuns.workspaceId),
        eq(trackedKeywords.id, collectionRuns.keywordId),
      ),
    )
    .where(and(eq(collectionRuns.workspaceId, workspaceId), eq(collectionRuns.projectId, projectId)))
    .orderBy(desc(collectionRuns.runAt), asc(collectionRuns.keywordId))
    .limit(limit);
}

/** How a project's runs since then ended, and what they cost. */
export async function countRuns(workspaceId: string, db: Database, projectId: string, since: Date) {
  return db
    .select({
      status: collectionRuns.status,
      reason: collectionRuns.reason,
      count: count(),
      bookedMicros: sql<number>`sum(${collectionRuns.bookedMicros})`.mapWith(Number),
    })
    .from(collectionRuns)
    .where(
      and(
        eq(collectionRuns.workspaceId, workspaceId),
        eq(collectionRuns.projectId, projectId),
        gte(collectionRuns.runAt, since),
      ),
    )
    .groupBy(collectionRuns.status, collectionRuns.reason);
}

/** Of all workspaces, for those who run the backend. */
export async function countAllRuns(db: Database, since: Date) {
  return db
    .select({
      status: collectionRuns.status,
      count: count(),
      bookedMicros: sql<number>`sum(${collectionRuns.bookedMicros})`.mapWith(Number),
    })
    .from(collectionRuns)
    .where(gte(collectionRuns.createdAt, since))
    .groupBy(collectionRuns.status);
}

/** For the hourly clean-up. */
export async function deleteAllRunsBefore(db: Database, before: Date): Promise<void> {
  await db
    .delete(collectionRuns)
    .where(and(lt(collectionRuns.createdAt, before), isNotNull(collectionRuns.finishedAt)));
}

function waitsFor(searchIds: readonly string[], now: Date) {
  return and(
    inArray(collectionRuns.searchId, [...searchIds]),
    eq(collectionRuns.status, 'waiting'),
    or(isNull(collectionRuns.deliverAfter), lte(collectionRuns.deliverAfter, now)),
  );
}
