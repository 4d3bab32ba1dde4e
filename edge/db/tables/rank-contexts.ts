import { integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

import type { FeatureType } from '#shared/serp/feature-type.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { workspaces } from './workspaces.ts';

/**
 * What stood beside a rank, by number: the page that ranked, the blocks of the results page and how deep was searched.
 * Few ever differ, so that a packed month holds four bytes a day for all of it.
 */
export const rankContexts = pgTable(
  'rank_contexts',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: integer().notNull().generatedAlwaysAsIdentity(),
    depth: integer().notNull(),
    features: text().array().$type<FeatureType[]>().notNull(),
    owned: text().array().$type<FeatureType[]>().notNull(),
    url: text(),
    /** MD5 of all of it, since an index entry cannot be as long as an address. */
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    unique('rank_contexts_unique').on(table.workspaceId, table.hash),
    workspaceFence(),
  ],
);
