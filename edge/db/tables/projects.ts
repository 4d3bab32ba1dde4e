import { index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Sites that a workspace looks after. */
export const projects = pgTable(
  'projects',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    name: text().notNull(),
    domain: text().notNull(),
    createdAt: momentMs('created_at').notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    unique('projects_domain_unique').on(table.workspaceId, table.domain),
    index('projects_newest_index').on(table.workspaceId, table.createdAt.desc(), table.id.desc()),
  ],
);
