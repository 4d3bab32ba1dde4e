import type { importKeywords as endpoint } from '#shared/api/endpoints/keywords.ts';

import type { Route } from '../../http/route.ts';
import { importKeywords } from '../../services/keywords/import.ts';

export const importKeywordsRoute: Route<typeof endpoint> = async ({ service }, { params, body }) => ({
  body: await importKeywords(service, params.projectId, body.csv),
});
