import { json, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';

/**
 * Descriptions of search engines that were published after this worker was deployed. They are the same for all
 * workspaces, and are never changed: a mistake is fixed by a later version.
 */
export const engineDescriptions = pgTable(
  'engine_descriptions',
  {
    engine: text().notNull(),
    version: text().notNull(),
    /** Checked against the schema when it is read: it may come from a newer deployment. */
    description: json().$type<unknown>().notNull(),
    publishedAt: momentMs('published_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.engine, table.version] })],
);
