import { sql } from 'drizzle-orm';
import { integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

import { workspaces } from './workspaces.ts';

/** Addresses of ranking pages by number, so that a packed month holds four bytes a day instead of an address. */
export const rankUrls = pgTable(
  'rank_urls',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: integer().notNull().generatedAlwaysAsIdentity(),
    url: text().notNull(),
    urlHash: text('url_hash')
      .notNull()
      .generatedAlwaysAs(sql`md5(url)`),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    unique('rank_urls_unique').on(table.workspaceId, table.urlHash),
  ],
);
