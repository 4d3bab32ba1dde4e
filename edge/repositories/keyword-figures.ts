import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm';

import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import type { Database, Write } from '../db/database.ts';
import { keywordFigures } from '../db/tables/keyword-figures.ts';

/** Who was asked about where; empty codes: the whole world, any language. */
export interface FigurePlace {
  readonly source: LicensedSourceId;
  readonly country: string;
  readonly language: string;
}

const rowsPerStatement = 1_000;

/** Figures of these keywords that were observed at `since` or later. */
export async function listKeywordFigures(
  workspaceId: string,
  db: Database,
  { country, language, source }: FigurePlace,
  keywords: readonly string[],
  since: Date,
): Promise<readonly KeywordMetric[]> {
  const rows = await db
    .select({ figure: keywordFigures.figure })
    .from(keywordFigures)
    .where(
      and(
        eq(keywordFigures.workspaceId, workspaceId),
        eq(keywordFigures.source, source),
        eq(keywordFigures.country, country),
        eq(keywordFigures.language, language),
        inArray(keywordFigures.keyword, [...keywords]),
        gte(keywordFigures.observedAt, since),
      ),
    );
  return rows.map(({ figure }) => figure);
}

/** Each takes the place of the one before. */
export async function upsertKeywordFigures(
  workspaceId: string,
  tx: Database,
  place: FigurePlace,
  figures: readonly KeywordMetric[],
): Promise<void> {
  for (let at = 0; at < figures.length; at += rowsPerStatement) {
    await tx
      .insert(keywordFigures)
      .values(figures.slice(at, at + rowsPerStatement).map((figure) => ({ workspaceId, ...figureRow(place, figure) })))
      .onConflictDoUpdate({
        target: [
          keywordFigures.workspaceId,
          keywordFigures.source,
          keywordFigures.country,
          keywordFigures.language,
          keywordFigures.keyword,
          keywordFigures.metric,
        ],
        set: { figure: sql`excluded.figure`, observedAt: sql`excluded.observed_at` },
      });
  }
}

/** Of all workspaces: those that no longer count. */
export function deleteAllKeywordFiguresBefore(db: Database, before: Date): Write {
  return db.delete(keywordFigures).where(lt(keywordFigures.observedAt, before));
}

/** A figure as a row, for one workspace or for all. */
export function figureRow({ country, language, source }: FigurePlace, figure: KeywordMetric) {
  const { keyword, metric, observedAt } = figure;
  return { source, country, language, keyword, metric, figure, observedAt: new Date(observedAt) };
}
