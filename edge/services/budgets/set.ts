import { monthOf } from '#shared/kernel/day.ts';
import type { CheckBudget } from '#shared/api/endpoints/checks.ts';

import { findCheckBudget, setCheckBudget as writeCap } from '../../repositories/check-budgets.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentBudget } from './read.ts';

/** What was spent or is held stays. */
export async function setCheckBudget(context: RequestContext, capMicros: number): Promise<CheckBudget> {
  const {
    clock,
    providers: { serp: provider },
    store,
    workspaceId,
  } = context;
  const month = monthOf(clock());
  return store.transaction(async (tx) => {
    await writeCap(workspaceId, tx, month, capMicros);
    const budget = presentBudget(await findCheckBudget(workspaceId, tx, month), provider);
    const record = { action: 'checkBudget.set', subjectId: workspaceId, status: 200, answer: budget } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return budget;
  });
}
