import { date, foreignKey, integer, pgTable, primaryKey, real, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { projects } from './projects.ts';

/** What Search Console counted for a whole property on one day: rare queries are in it, which no query row tells of. */
export const searchConsoleDays = pgTable(
  'search_console_days',
  {
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    clicks: integer().notNull(),
    impressions: integer().notNull(),
    position: real().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.projectId, table.day] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'search_console_days_project_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
