import type { listKeywords as endpoint } from '#shared/api/endpoints/keywords.ts';

import type { Route } from '../../http/route.ts';
import { listKeywords } from '../../services/keywords/list.ts';

export const listKeywordsRoute: Route<typeof endpoint> = async ({ service }, { params, query }) => ({
  body: await listKeywords(service, params.projectId, query),
});
