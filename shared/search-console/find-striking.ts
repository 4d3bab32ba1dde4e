import { clickThrough, type CtrModel } from '#shared/keywords/ctr-model.ts';

import type { QueryPageRow } from './query-page-row.ts';
import { addFigures } from './search-figures.ts';
import type { StrikingQuery } from './search-opportunities.ts';

/** Average positions between the last that many people see and the end of the second page. */
const positions = { from: 8, to: 20 };
const leastImpressions = 10;
const aimedPosition = 5;

/**
 * Queries just beyond where people click that are searched more than three in four others of the site, most to gain
 * first. Of several pages the one with most impressions is named.
 */
export function findStriking(rows: readonly QueryPageRow[], model: CtrModel): readonly StrikingQuery[] {
  const queries = [...Map.groupBy(rows, ({ query }) => query)].flatMap(([query, own]) => {
    const figures = addFigures(own);
    const [page] = [...Map.groupBy(own, (row) => row.page)].toSorted(([, a], [, b]) => shown(b) - shown(a));
    return figures && page ? [{ query, page: page[0], ...figures }] : [];
  });
  const usual = upperQuartile(queries.map(({ impressions }) => impressions));
  return queries
    .filter(({ impressions, position }) => {
      return position >= positions.from && position <= positions.to && impressions >= Math.max(usual, leastImpressions);
    })
    .map((each) => ({
      ...each,
      gain: Math.max(0, clickThrough(aimedPosition, model) * each.impressions - each.clicks),
    }))
    .toSorted((a, b) => b.gain - a.gain);
}

function shown(rows: readonly QueryPageRow[]): number {
  return rows.reduce((sum, { impressions }) => sum + impressions, 0);
}

/** The smallest of the largest quarter. */
function upperQuartile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.75)] ?? 0;
}
