import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';
import { searches } from './searches.ts';

/**
 * `posting`: sent, without an answer yet. `posted`: taken. `received`: its answer lies in the store of bodies. `done`:
 * read. `refused`: never taken. `lost`: no answer within the time. The last three never change.
 */
const taskStatuses = ['posting', 'posted', 'received', 'done', 'refused', 'lost'] as const;

/** Each time that a search was asked of a provider. Its id is the tag that the provider sends back. */
export const providerTasks = pgTable(
  'provider_tasks',
  {
    id: uuid().primaryKey(),
    searchId: uuid('search_id')
      .notNull()
      .references(() => searches.id, { onDelete: 'cascade' }),
    /** SHA-256 of the token in the postback's address, hexadecimal. */
    tokenHash: text('token_hash').notNull().unique(),
    /** The provider's own id; null until it is known. */
    providerTaskId: text('provider_task_id').unique(),
    status: text({ enum: taskStatuses }).notNull(),
    reason: text(),
    /** What the provider took when it was posted; null where its answer got lost. */
    postCostMicros: bigint('post_cost_micros', { mode: 'number' }),
    postedAt: momentMs('posted_at').notNull(),
    receivedAt: momentMs('received_at'),
    finishedAt: momentMs('finished_at'),
  },
  (table) => [
    index('provider_tasks_open_index')
      .on(table.status, table.postedAt)
      .where(sql`status IN ('posting', 'posted', 'received')`),
    index('provider_tasks_search_index').on(table.searchId),
  ],
);
