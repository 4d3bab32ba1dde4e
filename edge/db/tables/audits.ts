import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, json, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';

import type { AuditReport } from '#shared/audit/report/report.ts';
import type { Locale } from '#shared/kernel/locale.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';
import { workspaces } from './workspaces.ts';

/** Audits as they were sent, with the columns that lists show and filter by. The report changes when later answers complete it. */
export const audits = pgTable(
  'audits',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    projectId: uuid('project_id'),
    url: text().notNull(),
    /** Stands for the URL in the index, whose entries can't be longer than 2,704 bytes. */
    urlHash: text('url_hash')
      .notNull()
      .generatedAlwaysAs(sql`md5(url)`),
    source: text({ enum: ['rendered', 'raw'] }).notNull(),
    locale: text().$type<Locale>().notNull(),
    engineVersion: text('engine_version').notNull(),
    score: smallint(),
    errors: integer().notNull(),
    warnings: integer().notNull(),
    notices: integer().notNull(),
    checkedAt: momentMs('checked_at').notNull(),
    storedAt: momentMs('stored_at').notNull(),
    /** `json`, not `jsonb`: a page's text may hold U+0000, which jsonb refuses. */
    report: json().$type<AuditReport>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'audits_project_fk',
    }),
    index('audits_newest_index').on(table.workspaceId, table.checkedAt.desc(), table.id.desc()),
    index('audits_url_index').on(table.workspaceId, table.urlHash, table.checkedAt.desc(), table.id.desc()),
    index('audits_project_index').on(table.workspaceId, table.projectId, table.checkedAt.desc(), table.id.desc()),
    workspaceFence(),
  ],
);
