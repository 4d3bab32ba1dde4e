import type { updateKeyword as endpoint } from '#shared/api/endpoints/keywords.ts';

import type { Route } from '../../http/route.ts';
import { updateKeyword } from '../../services/keywords/update.ts';

export const updateKeywordRoute: Route<typeof endpoint> = async ({ service }, { params, body }) => ({
  body: await updateKeyword(service, params.keywordId, body),
});
