import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { CrawlOptions } from '#shared/api/endpoints/crawls.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** Which crawl of a project is done again, and when next. Without a row: none. */
export const crawlSchedules = pgTable(
  'crawl_schedules',
  {
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    cadence: text({ enum: ['weekly', 'monthly'] }).notNull(),
    options: jsonb().$type<CrawlOptions>().notNull(),
    /** Where it is told what a crawl found that the one before had not; channels that are gone are passed over. */
    channelIds: uuid('channel_ids').array().notNull(),
    nextRunAt: momentMs('next_run_at').notNull(),
    /** Why the last time came to nothing; null where it did not. */
    reason: text(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.projectId] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'crawl_schedules_project_fk',
    }).onDelete('cascade'),
    index('crawl_schedules_due_index').on(table.nextRunAt),
    workspaceFence(),
  ],
);
