import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';
import type { KeywordSource } from '#shared/research/sources/keyword-source.ts';
import { mayBeShared } from '#shared/research/sources/source-licences.data.ts';

import type { Database } from '../../db/database.ts';
import { type FigurePlace, listKeywordFigures, upsertKeywordFigures } from '../../repositories/keyword-figures.ts';
import { listAllSharedFigures, upsertAllSharedFigures } from '../../repositories/shared-figures.ts';
import type { RequestContext } from '../context.ts';

const dayMs = 86_400_000;

/** Where the figures of a source are kept: for all workspaces where its licence says so, else for this one alone. */
export interface FigureKeeping {
  /** Whose they are. */
  readonly owner: string;
  /** Those that still count, by keyword. */
  listFresh(keywords: readonly string[]): Promise<ReadonlyMap<string, readonly KeywordMetric[]>>;
  /** Takes part in a transaction of `store` below. */
  save(tx: Database, figures: readonly KeywordMetric[]): Promise<void>;
  /** In which they are: fenced to the workspace where they are its own. */
  readonly store: RequestContext['store'];
}

export function figureKeeping(
  { clock, everyWorkspace, store, workspaceId }: RequestContext,
  source: Pick<KeywordSource, 'freshDays'>,
  place: FigurePlace,
): FigureKeeping {
  const isShared = mayBeShared(place.source);
  const of = isShared ? everyWorkspace : store;
  return {
    owner: isShared ? 'shared' : workspaceId,
    store: of,
    async listFresh(keywords) {
      const since = new Date(clock() - source.freshDays * dayMs);
      const figures = isShared
        ? await listAllSharedFigures(of.db, place, keywords, since)
        : await listKeywordFigures(workspaceId, of.db, place, keywords, since);
      return Map.groupBy(figures, ({ keyword }) => keyword);
    },
    save: (tx, figures) =>
      isShared
        ? upsertAllSharedFigures(tx, place, eachOnce(figures))
        : upsertKeywordFigures(workspaceId, tx, place, eachOnce(figures)),
  };
}

/** One statement writes no row twice. */
function eachOnce(figures: readonly KeywordMetric[]): readonly KeywordMetric[] {
  return [...new Map(figures.map((each) => [`${each.metric} ${each.keyword}`, each])).values()];
}
