import { and, count, eq, gt, inArray, lt } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import type { BudgetPurpose } from '../db/tables/check-budgets.ts';
import { checkHolds } from '../db/tables/check-holds.ts';

export type CheckHoldRow = Omit<typeof checkHolds.$inferSelect, 'workspaceId'>;

export function insertCheckHold(workspaceId: string, tx: Database, row: CheckHoldRow): Write {
  return tx.insert(checkHolds).values({ ...row, workspaceId });
}

/** False where it was given back already. */
export async function deleteCheckHold(workspaceId: string, tx: Database, id: string): Promise<boolean> {
  const gone = await tx
    .delete(checkHolds)
    .where(and(eq(checkHolds.workspaceId, workspaceId), eq(checkHolds.id, id)))
    .returning({ id: checkHolds.id });
  return gone.length > 0;
}

/** How many of these purposes are younger than `since`. */
export async function countCheckHolds(
  workspaceId: string,
  db: Database,
  purposes: readonly BudgetPurpose[],
  since: Date,
): Promise<number> {
  const [row] = await db
    .select({ holds: count() })
    .from(checkHolds)
    .where(
      and(
        eq(checkHolds.workspaceId, workspaceId),
        inArray(checkHolds.purpose, [...purposes]),
        gt(checkHolds.createdAt, since),
      ),
    );
  return row?.holds ?? 0;
}

/** Of all workspaces: holds that are older than any check takes. */
export async function listAllCheckHoldsBefore(db: Database, before: Date, limit: number) {
  return db.select().from(checkHolds).where(lt(checkHolds.createdAt, before)).limit(limit);
}
