import type { readCheckBudget as endpoint } from '#shared/api/endpoints/checks.ts';

import type { Route } from '../../http/route.ts';
import { readCheckBudget } from '../../services/budgets/read.ts';

export const readCheckBudgetRoute: Route<typeof endpoint> = async ({ service }) => ({
  body: await readCheckBudget(service),
});
