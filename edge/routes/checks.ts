import type { checkEndpoints } from '#shared/api/endpoints/checks.ts';

import type { RoutesOf } from '../http/route.ts';
import { readCheckBudget } from '../services/budgets/read.ts';
import { setCheckBudget } from '../services/budgets/set.ts';
import { checkKeyword } from '../services/checks/create.ts';

export const checkRoutes: RoutesOf<typeof checkEndpoints> = {
  'checkBudget.read': async ({ service }) => ({
    body: await readCheckBudget(service),
  }),
  'checkBudget.set': async ({ service }, { body }) => ({
    body: await setCheckBudget(service, body.capMicros),
  }),
  'checks.create': async ({ service }, { params, body }) => ({
    body: await checkKeyword(service, params.keywordId, body),
  }),
};
