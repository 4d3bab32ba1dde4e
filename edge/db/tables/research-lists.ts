import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { ListedKeyword } from '#shared/api/endpoints/research-lists.ts';
import type { ListSave } from '#shared/research/lists/list-save.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Saved lists of keyword ideas. */
export const researchLists = pgTable(
  'research_lists',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    /** Given by the client that saves the list, so that sending it twice stores it once. */
    id: uuid().notNull(),
    name: text().notNull(),
    note: text().notNull(),
    tags: jsonb().$type<readonly string[]>().notNull(),
    country: text().notNull(),
    language: text().notNull(),
    /** Oldest first. */
    history: jsonb().$type<readonly ListSave[]>().notNull(),
    /** Written and read as a whole. */
    keywords: jsonb().$type<readonly ListedKeyword[]>().notNull(),
    version: integer().notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('research_lists_updated_index').on(table.workspaceId, table.updatedAt),
    workspaceFence(),
  ],
);
