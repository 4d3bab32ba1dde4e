import { monthOf } from '#shared/kernel/day.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Database, Store } from '../../db/database.ts';
import { openCheckBudget, reserveCheckBudget, settleCheckBudget } from '../../repositories/check-budgets.ts';
import { deleteCheckHold, insertCheckHold } from '../../repositories/check-holds.ts';

/** Money that is held for a check under way. */
export interface PriceHold {
  readonly workspaceId: string;
  readonly id: string;
  readonly month: string;
  readonly heldMicros: number;
}

/** Holds the price of a check in the budget of the month; undefined where that does not allow it. */
export async function holdPrice(
  workspaceId: string,
  store: Store,
  heldMicros: number,
  now: Date,
): Promise<PriceHold | undefined> {
  const hold = { workspaceId, id: newId(now.getTime()), month: monthOf(now.getTime()), heldMicros };
  return store.transaction(async (tx) => {
    await openCheckBudget(workspaceId, tx, hold.month);
    if (!(await reserveCheckBudget(workspaceId, tx, hold.month, heldMicros))) return undefined;
    await insertCheckHold(workspaceId, tx, { id: hold.id, month: hold.month, heldMicros, createdAt: now });
    return hold;
  });
}

/** Gives back what is held and books what was paid, also where the hold was given back before. */
export async function settleHold(
  tx: Database,
  { heldMicros, id, month, workspaceId }: PriceHold,
  paidMicros: number,
): Promise<void> {
  const isHeld = await deleteCheckHold(workspaceId, tx, id);
  await settleCheckBudget(workspaceId, tx, month, { heldMicros: isHeld ? heldMicros : 0, paidMicros });
}
