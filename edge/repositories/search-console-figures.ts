import { and, asc, eq, gte, sql } from 'drizzle-orm';

import type { SearchFigures } from '#shared/search-console/search-figures.ts';

import type { Database } from '../db/database.ts';
import { searchConsoleDays } from '../db/tables/search-console-days.ts';
import { searchConsolePoints } from '../db/tables/search-console-points.ts';

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
