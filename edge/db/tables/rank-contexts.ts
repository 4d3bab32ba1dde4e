import { integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

import type { FeatureType } from '#shared/serp/feature-type.ts';

import { workspaces } from './workspaces.ts';

/** What results pages were like beside a rank, by number: their blocks and how deep was searched. Few ever differ. */
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
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    unique('rank_contexts_unique').on(table.workspaceId, table.depth, table.features, table.owned),
  ],
);
