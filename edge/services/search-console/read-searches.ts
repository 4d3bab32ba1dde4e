import { mostSearchRows, type readSearchesOf as endpoint } from '#shared/api/endpoints/search-console-searches.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { addFigures } from '#shared/search-console/search-figures.ts';

import type { RequestContext } from '../context.ts';
import { readSettledSearches } from './read-settled-searches.ts';

/** Throws `not_found` for a project without a property, `unavailable` where Google does not tell. */
export async function readSearchesOf(
  context: RequestContext,
  projectId: string,
  { page, query }: ParsedInput<typeof endpoint>['query'],
): Promise<EndpointOutput<typeof endpoint>> {
  const { rows, ...span } = await readSettledSearches(context, projectId, { page, query: query?.toLowerCase() });
  const pairs = Map.groupBy(rows, (row) => `${row.query}\n${row.page}`);
  const summed = [...pairs.values()].flatMap((own) => {
    const [figures, first] = [addFigures(own), own[0]];
    return figures && first ? [{ query: first.query, page: first.page, ...figures }] : [];
  });
  return {
    ...span,
    rows: summed.toSorted((a, b) => b.clicks - a.clicks || b.impressions - a.impressions).slice(0, mostSearchRows),
  };
}
