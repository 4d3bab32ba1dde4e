import type { readSearchOpportunities as endpoint } from '#shared/api/endpoints/search-console.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';
import { findCannibalised } from '#shared/search-console/find-cannibalised.ts';
import { findStriking } from '#shared/search-console/find-striking.ts';

import type { RequestContext } from '../context.ts';
import { readSettledSearches } from './read-settled-searches.ts';

const mostListed = 100;

/** Throws `not_found` for a project without a property, `unavailable` where Google does not tell. */
export async function readSearchOpportunities(
  context: RequestContext,
  projectId: string,
): Promise<EndpointOutput<typeof endpoint>> {
  const { from, isWhole, rows, to } = await readSettledSearches(context, projectId);
  return {
    from,
    to,
    queries: new Set(rows.map(({ query }) => query)).size,
    isWhole,
    ctrModel: ctrModel.name,
    cannibalised: findCannibalised(rows, ctrModel).slice(0, mostListed),
    striking: findStriking(rows, ctrModel).slice(0, mostListed),
  };
}
