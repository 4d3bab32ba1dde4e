import type { readKeywordHistory as endpoint } from '#shared/api/endpoints/keywords.ts';

import type { Route } from '../../http/route.ts';
import { readKeywordHistory } from '../../services/keywords/history.ts';

export const readKeywordHistoryRoute: Route<typeof endpoint> = async ({ service }, { params, query }) => ({
  body: await readKeywordHistory(service, params.keywordId, query),
});
