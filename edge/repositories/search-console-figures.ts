import { and, asc, desc, eq, gte, inArray, isNull, sql, sum } from 'drizzle-orm';

import type { SearchFigures } from '#shared/search-console/search-figures.ts';

import type { Database } from '../db/database.ts';
import { searchConsoleDays } from '../db/tables/search-console-days.ts';
import { searchConsolePoints } from '../db/tables/search-console-points.ts';
import { trackedKeywords } from '../db/tables/tracked-keywords.ts';

const rowsPerStatement = 1_000;

/** Later figures of a day take the place of earlier ones. */
export async function upsertSearchConsoleDays(
  workspaceId: string,
  tx: Database,
  projectId: string,
  days: readonly SearchFigures[],
): Promise<void> {
  for (const part of partsOf(days)) {
    await tx
      .insert(searchConsoleDays)
      .values(part.map((row) => ({ ...row, workspaceId, projectId })))
      .onConflictDoUpdate({
        target: [searchConsoleDays.workspaceId, searchConsoleDays.projectId, searchConsoleDays.day],
        set: { clicks: sql`excluded.clicks`, impressions: sql`excluded.impressions`, position: sql`excluded.position` },
      });
  }
}

export async function upsertSearchConsolePoints(
  workspaceId: string,
  tx: Database,
  points: readonly (SearchFigures & { readonly keywordId: string })[],
): Promise<void> {
  for (const part of partsOf(points)) {
    await tx
      .insert(searchConsolePoints)
      .values(part.map((row) => ({ ...row, workspaceId })))
      .onConflictDoUpdate({
        target: [searchConsolePoints.workspaceId, searchConsolePoints.keywordId, searchConsolePoints.day],
        set: { clicks: sql`excluded.clicks`, impressions: sql`excluded.impressions`, position: sql`excluded.position` },
      });
  }
}

/** Oldest first; days without impressions have none. */
export async function listSearchConsoleDays(
  workspaceId: string,
  db: Database,
  projectId: string,
  from: string,
): Promise<readonly SearchFigures[]> {
  const { clicks, day, impressions, position } = searchConsoleDays;
  return db
    .select({ day, clicks, impressions, position })
    .from(searchConsoleDays)
    .where(
      and(
        eq(searchConsoleDays.workspaceId, workspaceId),
        eq(searchConsoleDays.projectId, projectId),
        gte(searchConsoleDays.day, from),
      ),
    )
    .orderBy(asc(day));
}

/**
 * Days since `from` of those tracked keywords of a project that were shown most often, at most so many; by keyword, oldest
 * first. Archived ones are left out.
 */
export async function listMostShownPoints(
  workspaceId: string,
  db: Database,
  { from, limit, projectId }: { readonly projectId: string; readonly from: string; readonly limit: number },
) {
  const { clicks, day, impressions, keywordId } = searchConsolePoints;
  const { isFavourite, keyword, tags } = trackedKeywords;
  const isOfKeyword = and(
    eq(trackedKeywords.workspaceId, searchConsolePoints.workspaceId),
    eq(trackedKeywords.id, keywordId),
  );
  const isWanted = and(
    eq(searchConsolePoints.workspaceId, workspaceId),
    eq(trackedKeywords.projectId, projectId),
    isNull(trackedKeywords.archivedAt),
    gte(day, from),
  );
  const most = db
    .select({ keywordId })
    .from(searchConsolePoints)
    .innerJoin(trackedKeywords, isOfKeyword)
    .where(isWanted)
    .groupBy(keywordId)
    .orderBy(desc(sum(impressions)), asc(keywordId))
    .limit(limit);
  return db
    .select({ keywordId, keyword, tags, isFavourite, day, clicks, impressions })
    .from(searchConsolePoints)
    .innerJoin(trackedKeywords, isOfKeyword)
    .where(and(isWanted, inArray(keywordId, most)))
    .orderBy(asc(keywordId), asc(day));
}

/** Oldest first; days without impressions have none. */
export async function listSearchConsolePoints(
  workspaceId: string,
  db: Database,
  keywordId: string,
): Promise<readonly SearchFigures[]> {
  const { clicks, day, impressions, position } = searchConsolePoints;
  return db
    .select({ day, clicks, impressions, position })
    .from(searchConsolePoints)
    .where(and(eq(searchConsolePoints.workspaceId, workspaceId), eq(searchConsolePoints.keywordId, keywordId)))
    .orderBy(asc(day));
}

function partsOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / rowsPerStatement);
  return Array.from({ length: count }, (_, at) => rows.slice(at * rowsPerStatement, (at + 1) * rowsPerStatement));
}
