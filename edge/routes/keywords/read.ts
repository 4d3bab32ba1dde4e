import type { readKeyword as endpoint } from '#shared/api/endpoints/keywords.ts';

import type { Route } from '../../http/route.ts';
import { readKeyword } from '../../services/keywords/read.ts';

export const readKeywordRoute: Route<typeof endpoint> = async ({ service }, { params }) => ({
  body: await readKeyword(service, params.keywordId),
});
