import { bigint, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { workspaces } from './workspaces.ts';

/** What a workspace may spend on bought checks in a month, in millionths of a US dollar. Without a row: nothing. */
export const checkBudgets = pgTable(
  'check_budgets',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    /** `2026-11`, UTC. */
    month: text().notNull(),
    capMicros: bigint('cap_micros', { mode: 'number' }).notNull(),
    /** Held for checks under way, at the most that they can cost. */
    reservedMicros: bigint('reserved_micros', { mode: 'number' }).notNull(),
    spentMicros: bigint('spent_micros', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.month] }), workspaceFence()],
);
