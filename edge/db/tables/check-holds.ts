import { bigint, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import type { BudgetPurpose } from './check-budgets.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Prices that are held for what is bought at once, so that one whose buyer died is settled. */
export const checkHolds = pgTable(
  'check_holds',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    purpose: text().$type<BudgetPurpose>().notNull().default('checks'),
    month: text().notNull(),
    heldMicros: bigint('held_micros', { mode: 'number' }).notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('check_holds_created_index').on(table.createdAt),
    workspaceFence(),
  ],
);
