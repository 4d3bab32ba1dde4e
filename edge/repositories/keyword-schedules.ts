import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { checkSchedules } from '../db/tables/check-schedules.ts';
import { keywordSchedules } from '../db/tables/keyword-schedules.ts';
import { trackedKeywords } from '../db/tables/tracked-keywords.ts';

export type ScheduleRow = typeof keywordSchedules.$inferSelect;

/** What prices of scheduled checks depend on, of every keyword of a project that is not archived. */
export async function listPricedKeywords(workspaceId: string, db: Database, projectId: string) {
  const { country, device, engine, isFavourite, keyword, language, position, recent } = trackedKeywords;
  return db
    .select({ country, device, engine, isFavourite, keyword, language, position, recent })
    .from(trackedKeywords)
    .where(
      and(
        eq(trackedKeywords.workspaceId, workspaceId),
        eq(trackedKeywords.projectId, projectId),
        isNull(trackedKeywords.archivedAt),
      ),
    );
}

/** Keywords of a project that have no schedule yet; archived ones and those of other engines are left out. */
export async function listUnscheduledKeywords(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<readonly string[]> {
  const rows = await db
    .select({ id: trackedKeywords.id })
    .from(trackedKeywords)
    .leftJoin(
      keywordSchedules,
      and(
        eq(keywordSchedules.workspaceId, trackedKeywords.workspaceId),
        eq(keywordSchedules.keywordId, trackedKeywords.id),
      ),
    )
    .where(
      and(
        eq(trackedKeywords.workspaceId, workspaceId),
        eq(trackedKeywords.projectId, projectId),
        eq(trackedKeywords.engine, 'google'),
        isNull(trackedKeywords.archivedAt),
        isNull(keywordSchedules.keywordId),
      ),
    );
  return rows.map(({ id }) => id);
}

/** Leaves those that have a schedule as they are. */
export async function insertKeywordSchedules(
  workspaceId: string,
  db: Database,
  rows: readonly Pick<ScheduleRow, 'keywordId' | 'projectId' | 'nextRunAt'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(keywordSchedules)
    .values(rows.map((row) => ({ ...row, workspaceId, fullSearchAt: null })))
    .onConflictDoNothing();
}

export function deleteKeywordSchedules(workspaceId: string, db: Database, projectId: string): Write {
  return db
    .delete(keywordSchedules)
    .where(and(eq(keywordSchedules.workspaceId, workspaceId), eq(keywordSchedules.projectId, projectId)));
}

/** The earliest of a project; undefined where nothing is planned. */
export async function findNextRun(workspaceId: string, db: Database, projectId: string): Promise<Date | undefined> {
  const [row] = await db
    .select({ nextRunAt: keywordSchedules.nextRunAt })
    .from(keywordSchedules)
    .where(and(eq(keywordSchedules.workspaceId, workspaceId), eq(keywordSchedules.projectId, projectId)))
    .orderBy(asc(keywordSchedules.nextRunAt))
    .limit(1);
  return row?.nextRunAt;
}

/**
 * Schedules that are due, of all workspaces, held until the end of the transaction; what another transaction holds is left
 * to it. With what decides on their next run.
 */
export async function lockAllDueSchedules(tx: Database, now: Date, limit: number) {
  return tx
    .select({
      workspaceId: keywordSchedules.workspaceId,
      keywordId: keywordSchedules.keywordId,
      projectId: keywordSchedules.projectId,
      nextRunAt: keywordSchedules.nextRunAt,
      cadence: checkSchedules.cadence,
      isArchived: sql<boolean>`${trackedKeywords.archivedAt} IS NOT NULL`,
      isFavourite: trackedKeywords.isFavourite,
      recent: trackedKeywords.recent,
    })
    .from(keywordSchedules)
    .innerJoin(
      trackedKeywords,
      and(
        eq(trackedKeywords.workspaceId, keywordSchedules.workspaceId),
        eq(trackedKeywords.id, keywordSchedules.keywordId),
      ),
    )
    .innerJoin(
      checkSchedules,
      and(
        eq(checkSchedules.workspaceId, keywordSchedules.workspaceId),
        eq(checkSchedules.projectId, keywordSchedules.projectId),
      ),
    )
    .where(lte(keywordSchedules.nextRunAt, now))
    .orderBy(asc(keywordSchedules.nextRunAt))
    .limit(limit)
    .for('update', { of: keywordSchedules, skipLocked: true });
}

export type DueSchedule = Awaited<ReturnType<typeof lockAllDueSchedules>>[number];

/** Moves schedules to their next runs, in one statement. */
export async function moveAllSchedules(
  tx: Database,
  moves: readonly Pick<ScheduleRow, 'workspaceId' | 'keywordId' | 'nextRunAt'>[],
): Promise<void> {
  if (moves.length === 0) return;
  const rows = JSON.stringify(
    moves.map(({ keywordId, nextRunAt, workspaceId }) => ({
      workspace_id: workspaceId,
      keyword_id: keywordId,
      next_run_at: nextRunAt.toISOString(),
    })),
  );
  await tx.execute(sql`
    UPDATE keyword_schedules s SET next_run_at = m.next_run_at
    FROM json_to_recordset(${rows}::json) AS m(workspace_id uuid, keyword_id uuid, next_run_at timestamptz)
    WHERE s.workspace_id = m.workspace_id AND s.keyword_id = m.keyword_id`);
}

export async function listFullSearchTimes(
  workspaceId: string,
  db: Database,
  keywordIds: readonly string[],
): Promise<ReadonlyMap<string, Date | null>> {
  if (keywordIds.length === 0) return new Map();
  const rows = await db
    .select({ keywordId: keywordSchedules.keywordId, fullSearchAt: keywordSchedules.fullSearchAt })
    .from(keywordSchedules)
    .where(and(eq(keywordSchedules.workspaceId, workspaceId), inArray(keywordSchedules.keywordId, [...keywordIds])));
  return new Map(rows.map((row) => [row.keywordId, row.fullSearchAt]));
}

export function markFullSearch(workspaceId: string, tx: Database, keywordId: string, fullSearchAt: Date): Write {
  return tx
    .update(keywordSchedules)
    .set({ fullSearchAt })
    .where(and(eq(keywordSchedules.workspaceId, workspaceId), eq(keywordSchedules.keywordId, keywordId)));
}
