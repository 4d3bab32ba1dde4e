import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { RunReason, RunStatus } from '#shared/keywords/check-run.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { searches } from './searches.ts';
import { workspaces } from './workspaces.ts';

/**
 * Each scheduled check of a keyword: what it waits for, what is held for it and how it ended. Keyword and project are not
 * referenced: a run of a deleted keyword still has to give back what it holds.
 */
export const checkRuns = pgTable(
  'check_runs',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    keywordId: uuid('keyword_id').notNull(),
    /** When it was due: names the run, so that none is carried out twice. */
    runAt: momentMs('run_at').notNull(),
    projectId: uuid('project_id').notNull(),
    searchId: uuid('search_id').references(() => searches.id, { onDelete: 'set null' }),
    status: text().$type<RunStatus>().notNull(),
    reason: text().$type<RunReason>(),
    /** The month whose budget holds `heldMicros`; empty while nothing is held. */
    month: text().notNull(),
    /** 0 where another run of the workspace holds the price of the same search. */
    heldMicros: bigint('held_micros', { mode: 'number' }).notNull(),
    bookedMicros: bigint('booked_micros', { mode: 'number' }).notNull(),
    /** The rank is not given out earlier; null where the search decides. */
    deliverAfter: momentMs('deliver_after'),
    createdAt: momentMs('created_at').notNull(),
    finishedAt: momentMs('finished_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.keywordId, table.runAt] }),
    index('check_runs_project_index').on(table.workspaceId, table.projectId, table.runAt.desc()),
    index('check_runs_search_index').on(table.searchId, table.workspaceId),
    index('check_runs_open_index')
      .on(table.status, table.createdAt)
      .where(sql`status IN ('queued', 'waiting')`),
    index('check_runs_created_index').on(table.createdAt),
    workspaceFence(),
  ],
);
