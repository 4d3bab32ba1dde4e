import { date, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** Which property of Search Console a project reads, and how far it has come. */
export const searchConsoleLinks = pgTable(
  'search_console_links',
  {
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    /** `sc-domain:tea.example` or an address with a slash at its end; null until the user chose one. */
    property: text(),
    /** Sealed: only this backend's secret opens it. */
    refreshToken: text('refresh_token').notNull(),
    /** `revoked`: Google takes the token no more. */
    status: text({ enum: ['choosing', 'active', 'revoked'] }).notNull(),
    /** Newest day that was read; null before the first. */
    importedUntil: date('imported_until', { mode: 'string' }),
    /** First day of the oldest month that was read; null while none was. */
    filledFrom: date('filled_from', { mode: 'string' }),
    /** Keywords that came later are not in what was filled in before. */
    fillStartedAt: momentMs('fill_started_at'),
    nextRunAt: momentMs('next_run_at').notNull(),
    /** Failures in a row. */
    failures: smallint().notNull(),
    reason: text(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.projectId] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'search_console_links_project_fk',
    }).onDelete('cascade'),
    index('search_console_links_due_index').on(table.nextRunAt),
    workspaceFence(),
  ],
);
