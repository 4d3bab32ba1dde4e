import { and, count, eq, isNull, ne, sql, type SQL } from 'drizzle-orm';

import type { Database } from '../db/database.ts';
import { projects } from '../db/tables/projects.ts';
import { trackedKeywords } from '../db/tables/tracked-keywords.ts';

/** Keywords with the same status and position; archived ones are left out. */
export interface RankCount extends Pick<typeof trackedKeywords.$inferSelect, 'status' | 'position'>, KeywordCount {
  readonly isFresh: boolean;
}

interface KeywordCount {
  readonly keywords: number;
  /** Those of them whose searches a month are known, and the sum of these. */
  readonly withVolume: number;
  readonly searches: number;
}

const { checkedAt, position, competitors, status, volume } = trackedKeywords;
const counts = {
  keywords: count(),
  withVolume: count(volume),
  searches: sql<number>`coalesce(sum(${volume}), 0)::float8`,
};

/** How many keywords of a project stand where. `isFresh`: checked since that time. */
export async function countCurrentRanks(
  workspaceId: string,
  db: Database,
  projectId: string,
  since: Date,
): Promise<readonly RankCount[]> {
  return db
    .select({ status, position, isFresh: freshSince(since), ...counts })
    .from(trackedKeywords)
    .where(inUse(workspaceId, projectId))
    .groupBy(status, position, sql`3`);
}

/** Keywords of one site at one position; `competitor` is empty for the project itself. */
export interface CompetitorCount extends KeywordCount {
  readonly competitor: string;
  readonly position: number | null;
}

/**
 * Where the project and its competitors of now stand, over the keywords whose newest check looked for one of them and
 * was made since that time.
 */
export async function countCompetitorRanks(
  workspaceId: string,
  db: Database,
  projectId: string,
  since: Date,
): Promise<readonly CompetitorCount[]> {
  // The project itself goes by the empty name, which no competitor has.
  const sites = sql`unnest(array_append(${projects.competitors}, '')) AS site`;
  const place = sql<number | null>`CASE WHEN site = '' THEN ${position} ELSE (${competitors} ->> site)::integer END`;
  return db
    .select({ competitor: sql<string>`site`, position: place, ...counts })
    .from(trackedKeywords)
    .innerJoin(projects, ofProject)
    .innerJoin(sites, sql`site = '' OR ${competitors} ? site`)
    .where(
      and(
        inUse(workspaceId, projectId),
        freshSince(since),
        ne(status, 'failed'),
        sql`${competitors} ?| ${projects.competitors}`,
      ),
    )
    .groupBy(sql`1`, sql`2`);
}

const ofProject = and(
  eq(projects.workspaceId, trackedKeywords.workspaceId),
  eq(projects.id, trackedKeywords.projectId),
);

function inUse(workspaceId: string, projectId: string): SQL | undefined {
  return and(
    eq(trackedKeywords.workspaceId, workspaceId),
    eq(trackedKeywords.projectId, projectId),
    isNull(trackedKeywords.archivedAt),
  );
}

/** Not null without a check either. */
function freshSince(since: Date): SQL<boolean> {
  return sql<boolean>`coalesce(${checkedAt} >= ${since.toISOString()}::timestamptz, false)`;
}
