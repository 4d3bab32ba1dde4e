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
import { checkRuns } from '../db/tables/check-runs.ts';
import { searches } from '../db/tables/searches.ts';
import { trackedKeywords } from '../db/tables/tracked-keywords.ts';

export type CheckRunRow = Omit<typeof checkRuns.$inferSelect, 'workspaceId'>;

/** What names a run within its workspace. */
export interface RunKey {
  readonly keywordId: string;
  readonly runAt: Date;
}

const { workspaceId: _workspaceId, ...columns } = getTableColumns(checkRuns);

/** Notes runs of several workspaces as due; those that are known stay as they are. */
export async function insertAllQueuedRuns(
  tx: Database,
  runs: readonly (RunKey & { readonly workspaceId: string; readonly projectId: string })[],
  createdAt: Date,
): Promise<void> {
  if (runs.length === 0) return;
  await tx
    .insert(checkRuns)
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
): Promise<readonly CheckRunRow[]> {
  if (keys.length === 0) return [];
  return tx
    .select(columns)
    .from(checkRuns)
    .where(
      and(
        eq(checkRuns.workspaceId, workspaceId),
        eq(checkRuns.status, 'queued'),
        or(...keys.map(({ keywordId, runAt }) => and(eq(checkRuns.keywordId, keywordId), eq(checkRuns.runAt, runAt)))),
      ),
    )
    .orderBy(asc(checkRuns.keywordId))
    .for('update');
}

/** The runs of a workspace that wait for a search and may be told of it, held until the end of the transaction. */
export async function lockWaitingRuns(
  workspaceId: string,
  tx: Database,
  searchId: string,
  now: Date,
): Promise<readonly CheckRunRow[]> {
  return tx
    .select(columns)
    .from(checkRuns)
    .where(and(eq(checkRuns.workspaceId, workspaceId), waitsFor([searchId], now)))
    .orderBy(asc(checkRuns.keywordId))
    .for('update');
}

/** True where the workspace has paid, or holds money, for the search. */
export async function hasPaidForSearch(workspaceId: string, tx: Database, searchId: string): Promise<boolean> {
  const paid = await tx.$count(
    checkRuns,
    and(
      eq(checkRuns.workspaceId, workspaceId),
      eq(checkRuns.searchId, searchId),
      or(sql`${checkRuns.heldMicros} > 0`, sql`${checkRuns.bookedMicros} > 0`),
    ),
  );
  return paid > 0;
}

export function updateCheckRun(
  workspaceId: string,
  tx: Database,
  { keywordId, runAt }: RunKey,
  values: Partial<Omit<CheckRunRow, 'keywordId' | 'runAt' | 'projectId'>>,
): Write {
  return tx
    .update(checkRuns)
    .set(values)
    .where(and(eq(checkRuns.workspaceId, workspaceId), eq(checkRuns.keywordId, keywordId), eq(checkRuns.runAt, runAt)));
}

/** Workspaces with runs that wait for one of the searches and may be told of it, each with those searches. */
export async function listAllWaitingWorkspaces(
  db: Database,
  searchIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (searchIds.length === 0) return new Map();
  const rows = await db
    .selectDistinct({ workspaceId: checkRuns.workspaceId, searchId: checkRuns.searchId })
    .from(checkRuns)
    .where(waitsFor(searchIds, now))
    .orderBy(asc(checkRuns.workspaceId), asc(checkRuns.searchId));
  const byWorkspace = Map.groupBy(rows, ({ workspaceId }) => workspaceId);
  return new Map([...byWorkspace].map(([id, found]) => [id, found.flatMap(({ searchId }) => searchId ?? [])]));
}

/** Runs that were due before and that nobody started: their message got lost. */
export async function listAllForgottenRuns(db: Database, before: Date, limit: number) {
  return db
    .select({
      workspaceId: checkRuns.workspaceId,
      keywordId: checkRuns.keywordId,
      runAt: checkRuns.runAt,
    })
    .from(checkRuns)
    .where(and(eq(checkRuns.status, 'queued'), lt(checkRuns.createdAt, before)))
    .orderBy(asc(checkRuns.createdAt))
    .limit(limit);
}

/** Searches that have come or failed, and whose runs were not told although they could have been before. */
export async function listAllUntoldSearches(db: Database, before: Date, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ id: searches.id })
    .from(checkRuns)
    .innerJoin(searches, eq(searches.id, checkRuns.searchId))
    .where(
      and(
        eq(checkRuns.status, 'waiting'),
        inArray(searches.status, ['ok', 'failed']),
        lt(searches.settledAt, before),
        or(isNull(checkRuns.deliverAfter), lt(checkRuns.deliverAfter, before)),
      ),
    )
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The newest of a project, with their keywords. */
export async function listNewestRuns(workspaceId: string, db: Database, projectId: string, limit: number) {
  return db
    .select({ ...columns, keyword: trackedKeywords.keyword, device: trackedKeywords.device })
    .from(checkRuns)
    .leftJoin(
      trackedKeywords,
      and(eq(trackedKeywords.workspaceId, checkRuns.workspaceId), eq(trackedKeywords.id, checkRuns.keywordId)),
    )
    .where(and(eq(checkRuns.workspaceId, workspaceId), eq(checkRuns.projectId, projectId)))
    .orderBy(desc(checkRuns.runAt), asc(checkRuns.keywordId))
    .limit(limit);
}

/** How a project's runs since then ended, and what they cost. */
export async function countRuns(workspaceId: string, db: Database, projectId: string, since: Date) {
  return db
    .select({
      status: checkRuns.status,
      reason: checkRuns.reason,
      count: count(),
      bookedMicros: sql<number>`sum(${checkRuns.bookedMicros})`.mapWith(Number),
    })
    .from(checkRuns)
    .where(and(eq(checkRuns.workspaceId, workspaceId), eq(checkRuns.projectId, projectId), gte(checkRuns.runAt, since)))
    .groupBy(checkRuns.status, checkRuns.reason);
}

/** Of all workspaces, for those who run the backend. */
export async function countAllRuns(db: Database, since: Date) {
  return db
    .select({
      status: checkRuns.status,
      count: count(),
      bookedMicros: sql<number>`sum(${checkRuns.bookedMicros})`.mapWith(Number),
    })
    .from(checkRuns)
    .where(gte(checkRuns.createdAt, since))
    .groupBy(checkRuns.status);
}

/** For the hourly clean-up. */
export async function deleteAllRunsBefore(db: Database, before: Date): Promise<void> {
  await db.delete(checkRuns).where(and(lt(checkRuns.createdAt, before), isNotNull(checkRuns.finishedAt)));
}

function waitsFor(searchIds: readonly string[], now: Date) {
  return and(
    inArray(checkRuns.searchId, [...searchIds]),
    eq(checkRuns.status, 'waiting'),
    or(isNull(checkRuns.deliverAfter), lte(checkRuns.deliverAfter, now)),
  );
}
