import { and, desc, eq, lte, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { type BudgetPurpose, checkBudgets } from '../db/tables/check-budgets.ts';

export type CheckBudgetRow = Omit<typeof checkBudgets.$inferSelect, 'workspaceId' | 'purpose'>;

/** The month's budget; a month without a row of its own has the cap of the one before and nothing spent. */
export async function findCheckBudget(
  workspaceId: string,
  db: Database,
  month: string,
  purpose: BudgetPurpose = 'checks',
): Promise<CheckBudgetRow> {
  const { capMicros, reservedMicros, spentMicros } = checkBudgets;
  const [row] = await db
    .select({ month: checkBudgets.month, capMicros, reservedMicros, spentMicros })
    .from(checkBudgets)
    .where(
      and(eq(checkBudgets.workspaceId, workspaceId), eq(checkBudgets.purpose, purpose), lte(checkBudgets.month, month)),
    )
    .orderBy(desc(checkBudgets.month))
    .limit(1);
  if (row?.month === month) return row;
  return { month, capMicros: row?.capMicros ?? 0, reservedMicros: 0, spentMicros: 0 };
}

export function setCheckBudget(
  workspaceId: string,
  db: Database,
  month: string,
  capMicros: number,
  purpose: BudgetPurpose = 'checks',
): Write {
  return db
    .insert(checkBudgets)
    .values({ workspaceId, purpose, month, capMicros, reservedMicros: 0, spentMicros: 0 })
    .onConflictDoUpdate({
      target: [checkBudgets.workspaceId, checkBudgets.purpose, checkBudgets.month],
      set: { capMicros },
    });
}

/** Gives a month its own row, with the cap that holds for it. Without effect where it has one. */
export async function openCheckBudget(
  workspaceId: string,
  db: Database,
  month: string,
  purpose: BudgetPurpose = 'checks',
): Promise<void> {
  const { capMicros } = await findCheckBudget(workspaceId, db, month, purpose);
  const fresh = { workspaceId, purpose, month, capMicros, reservedMicros: 0, spentMicros: 0 };
  await db.insert(checkBudgets).values(fresh).onConflictDoNothing();
}

/** Holds the month's row until the end of the transaction. */
export async function lockCheckBudget(
  workspaceId: string,
  tx: Database,
  month: string,
  purpose: BudgetPurpose = 'checks',
): Promise<void> {
  await tx
    .select({ month: checkBudgets.month })
    .from(checkBudgets)
    .where(ofMonth(workspaceId, month, purpose))
    .for('update');
}

/** Holds money for a check; false where the cap does not allow it. One statement, so that no two spend the same. */
export async function reserveCheckBudget(
  workspaceId: string,
  db: Database,
  month: string,
  micros: number,
  purpose: BudgetPurpose = 'checks',
): Promise<boolean> {
  const held = await db
    .update(checkBudgets)
    .set({ reservedMicros: sql`${checkBudgets.reservedMicros} + ${micros}` })
    .where(
      and(
        ofMonth(workspaceId, month, purpose),
        sql`${checkBudgets.spentMicros} + ${checkBudgets.reservedMicros} + ${micros} <= ${checkBudgets.capMicros}`,
      ),
    )
    .returning({ month: checkBudgets.month });
  return held.length > 0;
}

/** Gives back what was held and books what was paid. */
export function settleCheckBudget(
  workspaceId: string,
  db: Database,
  month: string,
  { heldMicros, paidMicros }: { readonly heldMicros: number; readonly paidMicros: number },
  purpose: BudgetPurpose = 'checks',
): Write {
  return db
    .update(checkBudgets)
    .set({
      reservedMicros: sql`greatest(0, ${checkBudgets.reservedMicros} - ${heldMicros})`,
      spentMicros: sql`${checkBudgets.spentMicros} + ${paidMicros}`,
    })
    .where(ofMonth(workspaceId, month, purpose));
}

function ofMonth(workspaceId: string, month: string, purpose: BudgetPurpose) {
  return and(
    eq(checkBudgets.workspaceId, workspaceId),
    eq(checkBudgets.purpose, purpose),
    eq(checkBudgets.month, month),
  );
}
