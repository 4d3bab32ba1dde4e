import type { QueryPageRow } from '#shared/search-console/query-page-row.ts';
import { addFigures, type SearchFigures } from '#shared/search-console/search-figures.ts';

import type { RequestContext } from '../context.ts';
import { readSettledSearches } from './read-settled-searches.ts';

interface TopSearches {
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** False where the property has more rows than are read. */
  readonly isWhole: boolean;
  /** Most clicks first, then most impressions; `name` is the query or the page. */
  readonly items: readonly ({ readonly name: string } & Omit<SearchFigures, 'day'>)[];
}

/** Throws `not_found` for a project without a property, `unavailable` where Google does not tell. */
export async function readTopSearches(
  context: RequestContext,
  projectId: string,
  by: 'queries' | 'pages',
): Promise<TopSearches> {
  const { from, isWhole, rows, to } = await readSettledSearches(context, projectId);
  const nameOf = ({ page, query }: QueryPageRow): string => (by === 'queries' ? query : page);
  const items = [...Map.groupBy(rows, nameOf)].flatMap(([name, own]) => {
    const figures = addFigures(own);
    return figures ? [{ name, ...figures }] : [];
  });
  return { from, to, isWhole, items: items.toSorted((a, b) => b.clicks - a.clicks || b.impressions - a.impressions) };
}
