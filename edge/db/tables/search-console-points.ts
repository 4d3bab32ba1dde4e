import { date, foreignKey, integer, pgTable, primaryKey, real, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { trackedKeywords } from './tracked-keywords.ts';

/** What Search Console counted for a keyword on one day. Its positions are averages: never mixed with ranks. */
export const searchConsolePoints = pgTable(
  'search_console_points',
  {
    workspaceId: uuid('workspace_id').notNull(),
    keywordId: uuid('keyword_id').notNull(),
    /** Pacific time, as Google counts days. */
    day: date({ mode: 'string' }).notNull(),
    clicks: integer().notNull(),
    impressions: integer().notNull(),
    /** Weighted by impressions, from 1. */
    position: real().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.keywordId, table.day] }),
    foreignKey({
      columns: [table.workspaceId, table.keywordId],
      foreignColumns: [trackedKeywords.workspaceId, trackedKeywords.id],
      name: 'search_console_points_keyword_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
