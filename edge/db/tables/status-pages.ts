import { foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import type { Locale } from '#shared/kernel/locale.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** Public pages of projects: who has the token reads how the monitors stand. */
export const statusPages = pgTable(
  'status_pages',
  {
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    /** 128 random bits in the link; kept as it is, since members read the link again. */
    token: text().notNull(),
    title: text().notNull(),
    /** Those that are gone are passed over. */
    monitorIds: uuid('monitor_ids').array().notNull(),
    locale: text().$type<Locale>().notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.projectId] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'status_pages_project_fk',
    }).onDelete('cascade'),
    uniqueIndex('status_pages_token_index').on(table.token),
    workspaceFence(),
  ],
);
