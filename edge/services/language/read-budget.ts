import type { AiBudget } from '#shared/api/endpoints/language-connections.ts';
import { monthOf } from '#shared/kernel/day.ts';

import type { Database } from '../../db/database.ts';
import type { BudgetPurpose } from '../../db/tables/check-budgets.ts';
import { findCheckBudget } from '../../repositories/check-budgets.ts';
import type { RequestContext } from '../context.ts';

export async function readAiBudget({ clock, store, workspaceId }: RequestContext, db = store.db): Promise<AiBudget> {
  const month = monthOf(clock());
  return {
    month,
    micros: await spendingOf(workspaceId, db, month, 'ai'),
    tokens: await spendingOf(workspaceId, db, month, 'ai-tokens'),
  };
}

async function spendingOf(workspaceId: string, db: Database, month: string, purpose: BudgetPurpose) {
  const { capMicros, reservedMicros, spentMicros } = await findCheckBudget(workspaceId, db, month, purpose);
  return { cap: capMicros, reserved: reservedMicros, spent: spentMicros };
}
