import { monthOf } from '#shared/kernel/day.ts';
import type { CheckBudget } from '#shared/api/endpoints/checks.ts';

import type { SerpProvider } from '../../providers/serp/serp-provider.ts';
import { type CheckBudgetRow, findCheckBudget } from '../../repositories/check-budgets.ts';
import type { RequestContext } from '../context.ts';

export async function readCheckBudget({
  clock,
  providers: { serp: provider },
  store,
  workspaceId,
}: RequestContext): Promise<CheckBudget> {
  return presentBudget(await findCheckBudget(workspaceId, store.db, monthOf(clock())), provider);
}

/** A budget as the API shows it. */
export function presentBudget(row: CheckBudgetRow, provider: SerpProvider | null): CheckBudget {
  return { ...row, provider: provider?.id ?? null, price: provider && priceOf(provider) };
}

function priceOf(provider: SerpProvider) {
  const request = { keyword: '', country: '', language: '', device: 'desktop' } as const;
  const firstTenMicros = provider.estimateMicros({ ...request, depth: 10 });
  return { firstTenMicros, furtherTenMicros: provider.estimateMicros({ ...request, depth: 20 }) - firstTenMicros };
}
