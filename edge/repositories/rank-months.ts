import { and, asc, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { rankContexts } from '../db/tables/rank-contexts.ts';
import { rankMonths } from '../db/tables/rank-months.ts';
import { rankPoints } from '../db/tables/rank-points.ts';
import { rankUrls } from '../db/tables/rank-urls.ts';
import type { RankPointRow } from './rank-points.ts';

const notFound = -1;
const failed = -2;
const dayMs = 86_400_000;

/**
 * Packs all points of a month, of every workspace, in the given transaction; the points leave. Points that come for a
 * packed month afterwards stay points. `month` and `next` are first days.
 */
export async function packMonth(tx: Database, month: string, next: string): Promise<void> {
  const inMonth = sql`p.day >= ${month}::date AND p.day < ${next}::date`;
  await tx.execute(sql`
    INSERT INTO rank_urls (workspace_id, url)
    SELECT DISTINCT p.workspace_id, p.url FROM rank_points p WHERE ${inMonth} AND p.url IS NOT NULL
    ON CONFLICT DO NOTHING`);
  await tx.execute(sql`
    INSERT INTO rank_contexts (workspace_id, depth, features, owned)
    SELECT DISTINCT p.workspace_id, p.depth, p.features, p.owned FROM rank_points p WHERE ${inMonth}
    ON CONFLICT DO NOTHING`);
  await tx.execute(sql`
    WITH checks AS (
      SELECT p.workspace_id, p.keyword_id, p.source, p.day,
        CASE p.status WHEN 'ok' THEN p.position WHEN 'not-found' THEN ${notFound} ELSE ${failed} END AS rank,
        coalesce(p.absolute, 0) AS absolute,
        extract(hour FROM p.checked_at AT TIME ZONE 'UTC') * 60
          + extract(minute FROM p.checked_at AT TIME ZONE 'UTC') AS minute,
        coalesce(u.id, 0) AS url, coalesce(x.id, 0) AS context
      FROM rank_points p
      LEFT JOIN rank_urls u ON u.workspace_id = p.workspace_id AND u.url_hash = md5(p.url)
      LEFT JOIN rank_contexts x ON x.workspace_id = p.workspace_id AND x.depth = p.depth
        AND x.features = p.features AND x.owned = p.owned
      WHERE ${inMonth}
    ), days AS (
      -- Every day of every curve once with nothing, so that a day without a check has its place.
      SELECT * FROM checks
      UNION ALL
      SELECT c.workspace_id, c.keyword_id, c.source, d::date, 0, 0, 0, 0, 0
      FROM (SELECT DISTINCT workspace_id, keyword_id, source FROM checks) c,
        generate_series(${month}::date, ${next}::date - 1, interval '1 day') d
    ), filled AS (
      SELECT workspace_id, keyword_id, source, day, sum(rank)::smallint AS rank, sum(absolute)::smallint AS absolute,
        sum(minute)::smallint AS minute, sum(url)::integer AS url, sum(context)::integer AS context
      FROM days GROUP BY workspace_id, keyword_id, source, day
    ), packed AS (
    INSERT INTO rank_months (workspace_id, keyword_id, month, source, ranks, absolutes, minutes, urls, contexts)
    SELECT workspace_id, keyword_id, ${month}::date, source, array_agg(rank ORDER BY day), array_agg(absolute ORDER BY day),
      array_agg(minute ORDER BY day), CASE WHEN max(url) = 0 THEN NULL ELSE array_agg(url ORDER BY day) END,
      array_agg(context ORDER BY day)
    FROM filled GROUP BY workspace_id, keyword_id, source
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
): Promise<readonly RankPointRow[]> {
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
  const urlIds = idsIn(months.map((month) => month.urls ?? []));
  const contextIds = idsIn(months.map((month) => month.contexts));
  const [urls, contexts] = await Promise.all([
    db
      .select()
      .from(rankUrls)
      .where(and(eq(rankUrls.workspaceId, workspaceId), inArray(rankUrls.id, urlIds))),
    db
      .select()
      .from(rankContexts)
      .where(and(eq(rankContexts.workspaceId, workspaceId), inArray(rankContexts.id, contextIds))),
  ]);
  const dictionaries = {
    urls: new Map(urls.map((each) => [each.id, each.url])),
    contexts: new Map(contexts.map((each) => [each.id, each])),
  };
  return months
    .flatMap((month) => unpack(month, dictionaries))
    .filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to));
}

/** Packed months from before a day are dropped, of every workspace. */
export function deleteAllMonthsBefore(db: Database, day: string): Write {
  return db.delete(rankMonths).where(lt(rankMonths.month, day));
}

/** 0 stands for none, and is asked for where there are no others: no row has it. */
function idsIn(lists: readonly (readonly number[])[]): number[] {
  return [...new Set([0, ...lists.flat()])];
}

interface Dictionaries {
  readonly urls: ReadonlyMap<number, string>;
  readonly contexts: ReadonlyMap<number, Pick<RankPointRow, 'depth' | 'features' | 'owned'>>;
}

function unpack(month: typeof rankMonths.$inferSelect, { contexts, urls }: Dictionaries): RankPointRow[] {
  return month.ranks.flatMap((rank, at) => {
    if (rank === 0) return [];
    const day = new Date(Date.parse(month.month) + at * dayMs);
    const context = contexts.get(month.contexts[at] ?? 0);
    return [
      {
        keywordId: month.keywordId,
        day: day.toISOString().slice(0, 10),
        source: month.source,
        status: rank > 0 ? ('ok' as const) : rank === failed ? ('failed' as const) : ('not-found' as const),
        position: rank > 0 ? rank : null,
        absolute: month.absolutes[at] || null,
        depth: context?.depth ?? 0,
        url: urls.get(month.urls?.[at] ?? 0) ?? null,
        features: context?.features ?? [],
        owned: context?.owned ?? [],
        checkedAt: new Date(day.getTime() + (month.minutes[at] ?? 0) * 60_000),
      },
    ];
  });
}
