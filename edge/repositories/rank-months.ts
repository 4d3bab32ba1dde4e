import { dayOf } from '#shared/kernel/day.ts';

import { and, asc, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm';

import type { RankPoint } from '#shared/keywords/rank-point.ts';

import type { Database, Write } from '../db/database.ts';
import { rankContexts } from '../db/tables/rank-contexts.ts';
import { rankMonths } from '../db/tables/rank-months.ts';
import { rankPoints } from '../db/tables/rank-points.ts';
import { unpackCompetitors } from './packed-competitors.ts';
import type { RankPointRow } from './rank-points.ts';

/** A day of a packed month. */
export interface PackedRow extends RankPointRow {
  readonly packed?: RankPoint['packed'];
}

const notFound = -1;
const failed = -2;
const dayMs = 86_400_000;
const minutesOfDay = 1_440;

/**
 * Packs all points of a month, of every workspace, in the given transaction; the points leave. Points that come for a
 * packed month afterwards stay points. `month` and `next` are first days.
 */
export async function packMonth(tx: Database, month: string, next: string): Promise<void> {
  const inMonth = sql`p.day >= ${month}::date AND p.day < ${next}::date`;
  const hash = sql`md5(concat_ws('|', p.depth, array_to_string(p.features, ','), array_to_string(p.owned, ','), p.url))`;
  await tx.execute(sql`
    INSERT INTO rank_contexts (workspace_id, depth, features, owned, url, hash)
    SELECT DISTINCT ON (p.workspace_id, ${hash}) p.workspace_id, p.depth, p.features, p.owned, p.url, ${hash}
    FROM rank_points p WHERE ${inMonth}
    ON CONFLICT DO NOTHING`);
  await tx.execute(sql`
    WITH checks AS (
      -- Of each day the last check that told something.
      SELECT DISTINCT ON (p.workspace_id, p.keyword_id, p.source, p.day) p.workspace_id, p.keyword_id, p.source, p.day,
        CASE p.status WHEN 'ok' THEN p.position WHEN 'not-found' THEN ${notFound} ELSE ${failed} END AS rank,
        coalesce(p.absolute, 0) * ${minutesOfDay} + extract(hour FROM p.checked_at AT TIME ZONE 'UTC')::integer * 60
          + extract(minute FROM p.checked_at AT TIME ZONE 'UTC')::integer AS seen,
        coalesce(x.id, 0) AS context, p.competitors
      FROM rank_points p
      LEFT JOIN rank_contexts x ON x.workspace_id = p.workspace_id AND x.hash = ${hash}
      WHERE ${inMonth}
      ORDER BY p.workspace_id, p.keyword_id, p.source, p.day, p.status = 'failed', p.checked_at DESC
    ), several AS (
      SELECT p.workspace_id, p.keyword_id, p.source, p.day, count(*) AS count,
        coalesce(min(p.position), ${notFound}) AS best,
        (array_agg(coalesce(p.position, ${notFound}) ORDER BY p.checked_at))[1] AS first
      FROM rank_points p WHERE ${inMonth} AND p.status <> 'failed'
      GROUP BY p.workspace_id, p.keyword_id, p.source, p.day HAVING count(*) > 1
    ), days AS (
      -- Every day of every curve once with nothing, so that a day without a check has its place.
      SELECT workspace_id, keyword_id, source, day, rank, seen, context FROM checks
      UNION ALL
      SELECT c.workspace_id, c.keyword_id, c.source, d::date, 0, 0, 0
      FROM (SELECT DISTINCT workspace_id, keyword_id, source FROM checks) c,
        generate_series(${month}::date, ${next}::date - 1, interval '1 day') d
    ), filled AS (
      SELECT workspace_id, keyword_id, source, day, sum(rank)::smallint AS rank, sum(seen)::integer AS seen,
        sum(context)::integer AS context
      FROM days GROUP BY workspace_id, keyword_id, source, day
    ), competitor_days AS (
      SELECT c.workspace_id, c.keyword_id, c.source, r.key AS name, coalesce(r.value, '-') AS place,
        extract(day FROM c.day)::integer AS at
      FROM checks c, jsonb_each_text(c.competitors) r
    ), competitor_steps AS (
      -- A comma for each day since the entry before.
      SELECT *, repeat(',', at - lag(at, 1, 1) OVER (PARTITION BY workspace_id, keyword_id, source, name ORDER BY at))
        || place AS step
      FROM competitor_days
    ), competitor_entries AS (
      SELECT workspace_id, keyword_id, source, name || ' ' || string_agg(step, '' ORDER BY at) AS entry
      FROM competitor_steps GROUP BY workspace_id, keyword_id, source, name
    ), competitor_months AS (
      SELECT workspace_id, keyword_id, source, array_agg(entry ORDER BY entry) AS competitors
      FROM competitor_entries GROUP BY workspace_id, keyword_id, source
    ), months AS (
      SELECT workspace_id, keyword_id, source, array_agg(rank ORDER BY day) AS ranks, array_agg(seen ORDER BY day) AS seen,
        array_agg(context ORDER BY day) AS contexts,
        CASE WHEN count(s.count) > 0 THEN array_agg(coalesce(s.count, 0)::smallint ORDER BY day) END AS counts,
        CASE WHEN count(s.count) > 0 THEN array_agg(coalesce(s.best, 0)::smallint ORDER BY day) END AS bests,
        CASE WHEN count(s.count) > 0 THEN array_agg(coalesce(s.first, 0)::smallint ORDER BY day) END AS firsts
      FROM filled LEFT JOIN several s USING (workspace_id, keyword_id, source, day)
      GROUP BY workspace_id, keyword_id, source
    ), packed AS (
    INSERT INTO rank_months (workspace_id, keyword_id, month, source, ranks, seen, contexts, counts, bests, firsts, competitors)
    SELECT m.workspace_id, m.keyword_id, ${month}::date, m.source, m.ranks, m.seen, m.contexts, m.counts, m.bests, m.firsts,
      r.competitors
    FROM months m
    LEFT JOIN competitor_months r ON r.workspace_id = m.workspace_id AND r.keyword_id = m.keyword_id AND r.source = m.source
    ON CONFLICT DO NOTHING
    RETURNING workspace_id, keyword_id, source)
    DELETE FROM rank_points p USING packed
    WHERE p.workspace_id = packed.workspace_id AND p.keyword_id = packed.keyword_id AND p.source = packed.source
      AND ${inMonth}`);
}

/** First days of months that have points from before a day, oldest first. */
export async function listUnpackedMonths(db: Database, before: string): Promise<readonly string[]> {
  const month = sql<string>`to_char(date_trunc('month', ${rankPoints.day}), 'YYYY-MM-DD')`;
  const found = await db.selectDistinct({ month }).from(rankPoints).where(lt(rankPoints.day, before)).orderBy(month);
  return found.map((row) => row.month);
}

/** Days of packed months as points, oldest first. `from` and `to` are days and belong to it. */
export async function listPackedPoints(
  workspaceId: string,
  db: Database,
  range: { readonly keywordId: string; readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<readonly PackedRow[]> {
  const { from, keywordId, to } = range;
  const months = await db
    .select()
    .from(rankMonths)
    .where(
      and(
        eq(rankMonths.workspaceId, workspaceId),
        eq(rankMonths.keywordId, keywordId),
        from === undefined ? undefined : gte(rankMonths.month, `${from.slice(0, 7)}-01`),
        to === undefined ? undefined : lte(rankMonths.month, to),
      ),
    )
    .orderBy(asc(rankMonths.month), asc(rankMonths.source));
  if (months.length === 0) return [];
  const ids = new Set([0, ...months.flatMap((month) => month.contexts)]);
  const found = await db
    .select()
    .from(rankContexts)
    .where(and(eq(rankContexts.workspaceId, workspaceId), inArray(rankContexts.id, [...ids])));
  const contexts = new Map(found.map((each) => [each.id, each]));
  return months
    .flatMap((month) => unpack(month, contexts))
    .filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to));
}

/** Packed months from before a day are dropped, of every workspace. */
export function deleteAllMonthsBefore(db: Database, day: string): Write {
  return db.delete(rankMonths).where(lt(rankMonths.month, day));
}

type Context = Pick<RankPointRow, 'depth' | 'features' | 'owned' | 'url'>;

function unpack(month: typeof rankMonths.$inferSelect, contexts: ReadonlyMap<number, Context>): PackedRow[] {
  const competitors = unpackCompetitors(month.competitors ?? []);
  return month.ranks.flatMap((rank, at) => {
    if (rank === 0) return [];
    const day = new Date(Date.parse(month.month) + at * dayMs);
    const seen = month.seen[at] ?? 0;
    const context = contexts.get(month.contexts[at] ?? 0);
    return [
      {
        keywordId: month.keywordId,
        day: dayOf(day),
        source: month.source,
        status: rank > 0 ? ('ok' as const) : rank === failed ? ('failed' as const) : ('not-found' as const),
        position: rank > 0 ? rank : null,
        absolute: Math.floor(seen / minutesOfDay) || null,
        depth: context?.depth ?? 0,
        url: context?.url ?? null,
        features: context?.features ?? [],
        owned: context?.owned ?? [],
        competitors: competitors[at] ?? null,
        ...packedAt(month, at),
        checkedAt: new Date(day.getTime() + (seen % minutesOfDay) * 60_000),
      },
    ];
  });
}

/** Nothing for a day with one check. */
function packedAt({ bests, counts, firsts }: typeof rankMonths.$inferSelect, at: number) {
  const count = counts?.[at] ?? 0;
  if (count < 2) return {};
  return { packed: { count, best: positionOf(bests?.[at]), first: positionOf(firsts?.[at]) } };
}

function positionOf(stored: number | undefined): number | null {
  return stored === undefined || stored < 1 ? null : stored;
}
