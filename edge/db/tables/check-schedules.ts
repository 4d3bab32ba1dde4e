import { foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { Cadence } from '#shared/keywords/cadence.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** How often a project's keywords are checked for money. Without a row: never. */
export const checkSchedules = pgTable(
  'check_schedules',
  {
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    cadence: text().$type<Cadence>().notNull(),
    /** Results searched once a week; the other days only as deep as the last rank needs. */
    fullDepth: integer('full_depth').notNull(),
    /** Where to search for keywords that count searches from anywhere; empty: not at all. */
    country: text().notNull(),
    language: text().notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.projectId] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'check_schedules_project_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
