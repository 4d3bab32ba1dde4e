import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';

/**
 * Messages to queues, written in the transaction of the change that they tell of and deleted once the queue has them. Of
 * the machinery, not of a workspace.
 */
export const outboxMessages = pgTable(
  'outbox_messages',
  {
    id: uuid().primaryKey(),
    queue: text({ enum: ['search', 'ingest', 'crawl', 'monitor'] }).notNull(),
    job: jsonb().$type<unknown>().notNull(),
    availableAt: momentMs('available_at').notNull(),
    /** Somebody sends it until then; null for nobody. */
    claimedUntil: momentMs('claimed_until'),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [index('outbox_messages_available_index').on(table.availableAt)],
);
