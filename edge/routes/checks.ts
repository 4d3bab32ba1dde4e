import type { checkEndpoints } from '#shared/api/endpoints/checks.ts';

import type { RoutesOf } from '../http/route.ts';
import { readCheckBudget } from '../services/budgets/read.ts';
import { setCheckBudget } from '../services/budgets/set.ts';
import { checkKeyword } from '../services/checks/create.ts';

export const checkRoutes: RoutesOf<typeof checkEndpoints> = {
  'checkBudget.read': async (context) => ({
    body: await readCheckBudget(context),
  }),
  'checkBudget.set': async (context, { body }) => ({
    body: await setCheckBudget(context, body.capMicros),
  }),
  'checks.create': async (context, { params, body }) => ({
    body: await checkKeyword(context, params.keywordId, body),
  }),
};
