import { foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { trackedKeywords } from './tracked-keywords.ts';

/** When each keyword of a project with a schedule is checked next. Apart from the keyword, whose row is wide and often written. */
export const keywordSchedules = pgTable(
  'keyword_schedules',
  {
    workspaceId: uuid('workspace_id').notNull(),
    keywordId: uuid('keyword_id').notNull(),
    projectId: uuid('project_id').notNull(),
    nextRunAt: momentMs('next_run_at').notNull(),
    /** When it was last searched to the schedule's full depth; null for never. */
    fullSearchAt: momentMs('full_search_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.keywordId] }),
    foreignKey({
      columns: [table.workspaceId, table.keywordId],
      foreignColumns: [trackedKeywords.workspaceId, trackedKeywords.id],
      name: 'keyword_schedules_keyword_fk',
    }).onDelete('cascade'),
    index('keyword_schedules_due_index').on(table.nextRunAt),
    index('keyword_schedules_project_index').on(table.workspaceId, table.projectId, table.nextRunAt),
    workspaceFence(),
  ],
);
