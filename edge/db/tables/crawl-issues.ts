import { foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { Severity } from '#shared/audit/rule.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { crawls } from './crawls.ts';

/** Findings of a crawl, in the order of its report; their places are in the report alone. */
export const crawlIssues = pgTable(
  'crawl_issues',
  {
    workspaceId: uuid('workspace_id').notNull(),
    crawlId: uuid('crawl_id').notNull(),
    position: integer().notNull(),
    check: text('check_id').notNull(),
    severity: text().$type<Severity>().notNull(),
    /** What its places share: with the check, what makes it the same finding in another crawl. */
    group: text('group_name').notNull(),
    message: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.crawlId, table.position] }),
    foreignKey({
      columns: [table.workspaceId, table.crawlId],
      foreignColumns: [crawls.workspaceId, crawls.id],
      name: 'crawl_issues_crawl_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
