import type { readKeywordSearches as endpoint } from '#shared/api/endpoints/search-console.ts';

import type { Route } from '../../http/route.ts';
import { readKeywordSearches } from '../../services/search-console/read-keyword.ts';

export const readKeywordSearchesRoute: Route<typeof endpoint> = async ({ service }, { params }) => ({
  body: await readKeywordSearches(service, params.keywordId),
});
