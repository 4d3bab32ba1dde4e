import type { addKeywords as endpoint } from '#shared/api/endpoints/keywords.ts';

import type { Route } from '../../http/route.ts';
import { addKeywords } from '../../services/keywords/add.ts';

export const addKeywordsRoute: Route<typeof endpoint> = async ({ service }, { params, body }) => ({
  body: await addKeywords(service, params.projectId, body),
});
