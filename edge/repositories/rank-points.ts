import { and, asc, desc, eq, getTableColumns, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm';

import type { RankSource } from '#shared/keywords/rank-point.ts';

import type { Database, Write } from '../db/database.ts';
import { rankPoints } from '../db/tables/rank-points.ts';

export type RankPointRow = Omit<typeof rankPoints.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(rankPoints);

export async function findRankPoint(
  workspaceId: string,
  db: Database,
  key: { readonly keywordId: string; readonly day: string; readonly source: RankSource },
): Promise<RankPointRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(rankPoints)
    .where(and(ofKeyword(workspaceId, key.keywordId), eq(rankPoints.day, key.day), eq(rankPoints.source, key.source)));
  return row;
}

/** Oldest first; `from` and `to` are days and belong to it. */
export async function listRankPoints(
  workspaceId: string,
  db: Database,
  range: { readonly keywordId: string; readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<readonly RankPointRow[]> {
  const { from, keywordId, to } = range;
  return db
    .select(columns)
    .from(rankPoints)
    .where(
      and(
        ofKeyword(workspaceId, keywordId),
        from === undefined ? undefined : gte(rankPoints.day, from),
        to === undefined ? undefined : lte(rankPoints.day, to),
      ),
    )
    .orderBy(asc(rankPoints.day), asc(rankPoints.source));
}

/** The newest ones, the newest first. */
export async function listNewestRankPoints(
  workspaceId: string,
  db: Database,
  keywordId: string,
  limit: number,
): Promise<readonly RankPointRow[]> {
  return db
    .select(columns)
    .from(rankPoints)
    .where(ofKeyword(workspaceId, keywordId))
    .orderBy(desc(rankPoints.day), desc(rankPoints.checkedAt))
    .limit(limit);
}

/** Points of several keywords, by keyword and then oldest first. */
export async function listRankPointsOf(
  workspaceId: string,
  db: Database,
  keywordIds: readonly string[],
): Promise<readonly RankPointRow[]> {
  if (keywordIds.length === 0) return [];
  return db
    .select(columns)
    .from(rankPoints)
    .where(and(eq(rankPoints.workspaceId, workspaceId), inArray(rankPoints.keywordId, [...keywordIds])))
    .orderBy(asc(rankPoints.keywordId), asc(rankPoints.day), asc(rankPoints.source));
}

/** One point for each keyword, day and source: a later one replaces it. */
export function upsertRankPoint(workspaceId: string, db: Database, row: RankPointRow): Write {
  const { keywordId: _keywordId, day: _day, source: _source, ...values } = row;
  return db
    .insert(rankPoints)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({
      target: [rankPoints.workspaceId, rankPoints.keywordId, rankPoints.day, rankPoints.source],
      set: values,
    });
}

/** Adds the partition of a month, given by its first day and the next one's. Without effect where it is there. */
export function createRankPointsPartition(db: Database, month: string, nextMonth: string): Promise<unknown> {
  return db.execute(
    sql`CREATE TABLE IF NOT EXISTS ${partitionOf(month)} PARTITION OF rank_points FOR VALUES FROM (${sql.raw(`'${month}'`)}) TO (${sql.raw(`'${nextMonth}'`)})`,
  );
}

/** Removes the partition of a month that holds nothing any more; one that holds something, or is not there, stays as it is. */
export async function dropEmptyRankPointsPartition(tx: Database, month: string, nextMonth: string): Promise<void> {
  const left = await tx.$count(rankPoints, and(gte(rankPoints.day, month), lt(rankPoints.day, nextMonth)));
  if (left === 0) await tx.execute(sql`DROP TABLE IF EXISTS ${partitionOf(month)}`);
}

function partitionOf(month: string): SQL {
  return sql`${sql.identifier(`rank_points_${month.slice(0, 7).replace('-', '_')}`)}`;
}

function ofKeyword(workspaceId: string, keywordId: string): SQL | undefined {
  return and(eq(rankPoints.workspaceId, workspaceId), eq(rankPoints.keywordId, keywordId));
}
