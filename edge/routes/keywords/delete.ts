import type { deleteKeyword as endpoint } from '#shared/api/endpoints/keywords.ts';

import type { Route } from '../../http/route.ts';
import { deleteKeyword } from '../../services/keywords/delete.ts';

export const deleteKeywordRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  await deleteKeyword(service, params.keywordId);
  return { body: undefined };
};
