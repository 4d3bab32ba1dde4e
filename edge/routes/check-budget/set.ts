import type { setCheckBudget as endpoint } from '#shared/api/endpoints/checks.ts';

import type { Route } from '../../http/route.ts';
import { setCheckBudget } from '../../services/budgets/set.ts';

export const setCheckBudgetRoute: Route<typeof endpoint> = async ({ service }, { body }) => ({
  body: await setCheckBudget(service, body.capMicros),
});
