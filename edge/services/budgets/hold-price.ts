import { monthOf } from '#shared/kernel/day.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Database, Store } from '../../db/database.ts';
import type { BudgetPurpose } from '../../db/tables/check-budgets.ts';
import { openCheckBudget, reserveCheckBudget, settleCheckBudget } from '../../repositories/check-budgets.ts';
import { deleteCheckHold, insertCheckHold } from '../../repositories/check-holds.ts';

/** Money that is held for something under way; tokens where its purpose counts those. */
export interface PriceHold {
  readonly workspaceId: string;
  readonly id: string;
  readonly purpose: BudgetPurpose;
  readonly month: string;
  readonly heldMicros: number;
}

/** Holds the price of a check in the budget of the month; undefined where that does not allow it. */
export function holdPrice(
  workspaceId: string,
  store: Store,
  heldMicros: number,
  now: Date,
): Promise<PriceHold | undefined> {
  return store.transaction((tx) => holdPriceIn(tx, { workspaceId, purpose: 'checks', heldMicros, now }));
}

/** The same for any purpose, within a transaction. */
export async function holdPriceIn(
  tx: Database,
  { now, ...wanted }: Pick<PriceHold, 'workspaceId' | 'purpose' | 'heldMicros'> & { readonly now: Date },
): Promise<PriceHold | undefined> {
  const { heldMicros, purpose, workspaceId } = wanted;
  const hold = { ...wanted, id: newId(now.getTime()), month: monthOf(now.getTime()) };
  await openCheckBudget(workspaceId, tx, hold.month, purpose);
  if (!(await reserveCheckBudget(workspaceId, tx, hold.month, heldMicros, purpose))) return undefined;
  await insertCheckHold(workspaceId, tx, { id: hold.id, purpose, month: hold.month, heldMicros, createdAt: now });
  return hold;
}

/** Gives back what is held and books what was paid, also where the hold was given back before. */
export async function settleHold(
  tx: Database,
  { heldMicros, id, month, purpose, workspaceId }: PriceHold,
  paidMicros: number,
): Promise<void> {
  const isHeld = await deleteCheckHold(workspaceId, tx, id);
  await settleCheckBudget(workspaceId, tx, month, { heldMicros: isHeld ? heldMicros : 0, paidMicros }, purpose);
}
