import { sql } from 'drizzle-orm';
import { foreignKey, index, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';

import type { CrawlNews } from '#shared/alerts/crawl-news.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { alertChannels } from './alert-channels.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** One message to one channel, with what became of it. */
export const alertDeliveries = pgTable(
  'alert_deliveries',
  {
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid().notNull(),
    channelId: uuid('channel_id').notNull(),
    projectId: uuid('project_id').notNull(),
    /** None where it is about a crawl. */
    eventIds: uuid('event_ids').array().notNull(),
    crawlNews: jsonb('crawl_news').$type<CrawlNews>(),
    status: text({ enum: ['waiting', 'sent', 'failed'] }).notNull(),
    attempts: smallint().notNull(),
    /** Somebody sends it, or nobody tries, until then. */
    nextAttemptAt: momentMs('next_attempt_at').notNull(),
    /** Of the last attempt that failed. */
    reason: text(),
    createdAt: momentMs('created_at').notNull(),
    settledAt: momentMs('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.channelId],
      foreignColumns: [alertChannels.workspaceId, alertChannels.id],
      name: 'alert_deliveries_channel_fk',
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'alert_deliveries_project_fk',
    }).onDelete('cascade'),
    index('alert_deliveries_due_index')
      .on(table.nextAttemptAt)
      .where(sql`${table.status} = 'waiting'`),
    workspaceFence(),
  ],
);
