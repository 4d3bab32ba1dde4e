import type { AiBudget, setAiBudget as endpoint } from '#shared/api/endpoints/language-connections.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { monthOf } from '#shared/kernel/day.ts';

import { setCheckBudget } from '../../repositories/check-budgets.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { readAiBudget } from './read-budget.ts';

/** What was spent or is held stays. */
export async function setAiBudget(
  context: RequestContext,
  { capMicros, capTokens }: ParsedInput<typeof endpoint>['body'],
): Promise<AiBudget> {
  const { clock, store, workspaceId } = context;
  const month = monthOf(clock());
  return store.transaction(async (tx) => {
    await setCheckBudget(workspaceId, tx, month, capMicros, 'ai');
    await setCheckBudget(workspaceId, tx, month, capTokens, 'ai-tokens');
    const budget = await readAiBudget(context, tx);
    const record = { action: 'aiBudget.set', subjectId: workspaceId, status: 200, answer: budget } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return budget;
  });
}
