import { boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { CrawlFingerprints } from '#shared/alerts/crawl-news.ts';
import type { CrawlOptions } from '#shared/api/endpoints/crawls.ts';
import type { CrawlEnd, CrawlOutcome } from '#shared/crawl/outcome.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** Crawls of the backend. What they read lies in their object and in the archive; here is what lists show. */
export const crawls = pgTable(
  'crawls',
  {
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid().notNull(),
    projectId: uuid('project_id').notNull(),
    options: jsonb().$type<CrawlOptions>().notNull(),
    /** Addresses of a list, as they were given; null for a site. Read by itself: it is large. */
    list: jsonb().$type<readonly string[]>(),
    status: text({ enum: ['running', 'paused', 'ended'] }).notNull(),
    /** Why it ended; null while it has not. */
    ended: text().$type<CrawlEnd>(),
    isComplete: boolean('is_complete').notNull(),
    /** True where its limit of pages was what the month had left. */
    isQuotaReached: boolean('is_quota_reached').notNull(),
    isScheduled: boolean('is_scheduled').notNull(),
    /** Whether channels were told what it found, or there was nothing to tell. */
    isTold: boolean('is_told').notNull().default(false),
    counts: jsonb().$type<Partial<Record<CrawlOutcome, number>>>().notNull(),
    errors: integer().notNull(),
    warnings: integer().notNull(),
    notices: integer().notNull(),
    /** Of what an alert compares and a report does not hold: robots.txt and sitemaps. */
    fingerprints: jsonb().$type<CrawlFingerprints>(),
    /** HTML pages, which are also booked in the quota of a month. */
    pages: integer().notNull(),
    /** Held in the quota of `heldMonth` for the part that runs. */
    heldPages: integer('held_pages').notNull(),
    heldMonth: text('held_month').notNull(),
    createdAt: momentMs('created_at').notNull(),
    endedAt: momentMs('ended_at'),
    /** Of its report, which is written again after each look at other sites. */
    judgedAt: momentMs('judged_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'crawls_project_fk',
    }).onDelete('cascade'),
    index('crawls_project_index').on(table.workspaceId, table.projectId, table.createdAt.desc(), table.id.desc()),
    workspaceFence(),
  ],
);
