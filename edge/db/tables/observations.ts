import { sql } from 'drizzle-orm';
import { index, integer, json, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Results pages that users saw and agreed to share. Never changed, only deleted. */
export const observations = pgTable(
  'observations',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    engine: text().$type<SerpSnapshot['engine']>().notNull(),
    vertical: text().$type<SerpSnapshot['vertical']>().notNull(),
    query: text().notNull(),
    /** Stands for the query in the index, whose entries are limited in length. */
    queryHash: text('query_hash')
      .notNull()
      .generatedAlwaysAs(sql`md5(query)`),
    device: text({ enum: ['desktop', 'mobile'] }).notNull(),
    host: text().notNull(),
    page: integer().notNull(),
    observedAt: momentMs('observed_at').notNull(),
    storedAt: momentMs('stored_at').notNull(),
    /** `json`, not `jsonb`: a page's text may hold U+0000, which jsonb refuses. */
    snapshot: json().$type<SerpSnapshot>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('observations_newest_index').on(table.workspaceId, table.observedAt.desc(), table.id.desc()),
    index('observations_query_index').on(table.workspaceId, table.queryHash, table.observedAt.desc(), table.id.desc()),
    workspaceFence(),
  ],
);
