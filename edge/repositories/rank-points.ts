import { and, asc, desc, eq, getTableColumns, gte, inArray, lt, lte, ne, type SQL, sql } from 'drizzle-orm';

import type { RankSource } from '#shared/keywords/rank-point.ts';

import type { Database, Write } from '../db/database.ts';
import { rankPoints } from '../db/tables/rank-points.ts';

export type RankPointRow = Omit<typeof rankPoints.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(rankPoints);

/** Checks of one day and source, oldest first. */
export async function listRankPointsOfDay(
  workspaceId: string,
  db: Database,
  key: { readonly keywordId: string; readonly day: string; readonly source: RankSource },
): Promise<readonly RankPointRow[]> {
  return db
    .select(columns)
    .from(rankPoints)
    .where(and(ofKeyword(workspaceId, key.keywordId), eq(rankPoints.day, key.day), eq(rankPoints.source, key.source)))
    .orderBy(asc(rankPoints.checkedAt));
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
    .orderBy(asc(rankPoints.day), asc(rankPoints.source), asc(rankPoints.checkedAt));
}

/** The last two checks of each of the newest days that told something, the newest first: what a keyword is summed up from. */
export async function listNewestRankPoints(
  workspaceId: string,
  db: Database,
  keywordId: string,
  days: number,
): Promise<readonly RankPointRow[]> {
  const place = sql<number>`row_number() OVER (PARTITION BY ${rankPoints.day}
    ORDER BY ${rankPoints.status} = 'failed', ${rankPoints.checkedAt} DESC)`.as('place');
  const placed = db
    .select({ ...columns, place })
    .from(rankPoints)
    .where(ofKeyword(workspaceId, keywordId))
    .as('placed');
  const { place: rowPlace, ...shown } = placed._.selectedFields;
  return db
    .select(shown)
    .from(placed)
    .where(lte(rowPlace, checksOfDay))
    .orderBy(desc(placed.day), desc(placed.checkedAt))
    .limit(days * checksOfDay);
}

/** What the newest checks saw beside the results, newest first; those that failed saw nothing. */
export async function listNewestFeatureChecks(
  workspaceId: string,
  db: Database,
  keywordId: string,
  limit: number,
): Promise<readonly Pick<RankPointRow, 'source' | 'features' | 'owned' | 'checkedAt'>[]> {
  const { checkedAt, features, owned, source } = columns;
  return db
    .select({ source, features, owned, checkedAt })
    .from(rankPoints)
    .where(and(ofKeyword(workspaceId, keywordId), ne(rankPoints.status, 'failed')))
    .orderBy(desc(rankPoints.checkedAt))
    .limit(limit);
}

/** A change is told against the check before. */
const checksOfDay = 2;

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
    .orderBy(asc(rankPoints.keywordId), asc(rankPoints.day), asc(rankPoints.source), asc(rankPoints.checkedAt));
}

/** The same check again, as its search is read further, replaces what it told before. */
export function upsertRankPoint(workspaceId: string, db: Database, row: RankPointRow): Write {
  const { checkedAt: _checkedAt, day: _day, keywordId: _keywordId, source: _source, ...values } = row;
  return db
    .insert(rankPoints)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({
      target: [rankPoints.workspaceId, rankPoints.keywordId, rankPoints.day, rankPoints.source, rankPoints.checkedAt],
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
