import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { EngineId } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** How well results pages were read, as users agreed to tell: counts of a page, nothing of its query or content. */
export const engineHealth = pgTable(
  'engine_health',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    engine: text().$type<EngineId>().notNull(),
    rulesVersion: text('rules_version').notNull(),
    state: text().$type<SerpSnapshot['state']>().notNull(),
    method: text().$type<SerpSnapshot['parser']['method']>().notNull(),
    results: integer().notNull(),
    links: integer().notNull(),
    /** The finest time that is told. */
    seenOn: date('seen_on', { mode: 'string' }).notNull(),
    storedAt: momentMs('stored_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('engine_health_day_index').on(table.workspaceId, table.seenOn),
    workspaceFence(),
  ],
);
