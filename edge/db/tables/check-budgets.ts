import { bigint, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { workspaces } from './workspaces.ts';

/**
 * What a budget is for: checks of ranks and language models, both in millionths of a US dollar, models whose price nobody
 * knows, in tokens, and each source of numbers about keywords, in its own unit.
 */
export type BudgetPurpose = 'checks' | 'ai' | 'ai-tokens' | `numbers:${LicensedSourceId}`;

/** What a workspace may spend in a month, in the unit of its purpose. Without a row: nothing. */
export const checkBudgets = pgTable(
  'check_budgets',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    purpose: text().$type<BudgetPurpose>().notNull().default('checks'),
    /** `2026-11`, UTC. */
    month: text().notNull(),
    capMicros: bigint('cap_micros', { mode: 'number' }).notNull(),
    /** Held for what is under way, at the most that it can cost. */
    reservedMicros: bigint('reserved_micros', { mode: 'number' }).notNull(),
    spentMicros: bigint('spent_micros', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.purpose, table.month] }), workspaceFence()],
);
