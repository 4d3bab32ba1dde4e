import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { workspaces } from './workspaces.ts';

/** Pages that a workspace has crawled in a month. */
export const crawlQuotas = pgTable(
  'crawl_quotas',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    /** `2026-11`, UTC. */
    month: text().notNull(),
    /** Held for crawls under way, at the most that they can take. */
    heldPages: integer('held_pages').notNull(),
    usedPages: integer('used_pages').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.month] }), workspaceFence()],
);
