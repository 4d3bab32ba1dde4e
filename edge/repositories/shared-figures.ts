import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm';

import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';

import type { Database, Write } from '../db/database.ts';
import { sharedFigures } from '../db/tables/shared-figures.ts';
import { type FigurePlace, figureRow } from './keyword-figures.ts';

const rowsPerStatement = 1_000;

/** Figures of these keywords that were observed at `since` or later, of every asker. */
export async function listAllSharedFigures(
  db: Database,
  { country, language, source }: FigurePlace,
  keywords: readonly string[],
  since: Date,
): Promise<readonly KeywordMetric[]> {
  const rows = await db
    .select({ figure: sharedFigures.figure })
    .from(sharedFigures)
    .where(
      and(
        eq(sharedFigures.source, source),
        eq(sharedFigures.country, country),
        eq(sharedFigures.language, language),
        inArray(sharedFigures.keyword, [...keywords]),
        gte(sharedFigures.observedAt, since),
      ),
    );
  return rows.map(({ figure }) => figure);
}

/** Each takes the place of the one before. */
export async function upsertAllSharedFigures(
  tx: Database,
  place: FigurePlace,
  figures: readonly KeywordMetric[],
): Promise<void> {
  for (let at = 0; at < figures.length; at += rowsPerStatement) {
    await tx
      .insert(sharedFigures)
      .values(figures.slice(at, at + rowsPerStatement).map((figure) => figureRow(place, figure)))
      .onConflictDoUpdate({
        target: [
          sharedFigures.source,
          sharedFigures.country,
          sharedFigures.language,
          sharedFigures.keyword,
          sharedFigures.metric,
        ],
        set: { figure: sql`excluded.figure`, observedAt: sql`excluded.observed_at` },
      });
  }
}

export function deleteAllSharedFiguresBefore(db: Database, before: Date): Write {
  return db.delete(sharedFigures).where(lt(sharedFigures.observedAt, before));
}
