import type { checkKeyword as endpoint } from '#shared/api/endpoints/checks.ts';

import type { Route } from '../../http/route.ts';
import { checkKeyword } from '../../services/checks/create.ts';

export const checkKeywordRoute: Route<typeof endpoint> = async ({ service }, { params, body }) => ({
  body: await checkKeyword(service, params.keywordId, body),
});
