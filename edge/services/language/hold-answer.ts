import { monthOf } from '#shared/kernel/day.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { Store } from '../../db/database.ts';
import { lockCheckBudget, openCheckBudget } from '../../repositories/check-budgets.ts';
import { countCheckHolds } from '../../repositories/check-holds.ts';
import { holdPriceIn, type PriceHold } from '../budgets/hold-price.ts';

/** Answers that a workspace may wait for at a time. */
export const maxRunning = 4;
/** Longer than any answer takes: older holds are of a Worker that died, and settled by the sweep. */
const longestMs = 120_000;

/**
 * Holds what an answer costs at most, in money or, where nobody knows the price, in tokens. `busy`: as many answers are
 * under way as may be. `budget`: that of the month does not allow it.
 */
export async function holdAnswer(
  store: Store,
  wanted: {
    readonly workspaceId: string;
    readonly purpose: 'ai' | 'ai-tokens';
    readonly heldMicros: number;
    readonly now: Date;
  },
): Promise<Result<PriceHold, 'busy' | 'budget'>> {
  const { now, workspaceId } = wanted;
  const month = monthOf(now.getTime());
  return store.transaction(async (tx) => {
    // One row for both units, so that no two askers count at the same time.
    await openCheckBudget(workspaceId, tx, month, 'ai');
    await lockCheckBudget(workspaceId, tx, month, 'ai');
    const since = new Date(now.getTime() - longestMs);
    if ((await countCheckHolds(workspaceId, tx, ['ai', 'ai-tokens'], since)) >= maxRunning) return err('busy');
    const hold = await holdPriceIn(tx, wanted);
    return hold ? ok(hold) : err('budget');
  });
}
