import { bigint, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { alertChannels } from './alert-channels.ts';
import { momentMs } from './moment.ts';

/** Webhooks that get the event log, and how far each has got. */
export const eventSubscriptions = pgTable(
  'event_subscriptions',
  {
    workspaceId: uuid('workspace_id').notNull(),
    channelId: uuid('channel_id').notNull(),
    /** Number of the last event that the webhook has taken. */
    lastSeq: bigint('last_seq', { mode: 'number' }).notNull(),
    /** Failures one after the other, of the event that comes next. */
    failures: smallint().notNull(),
    reason: text(),
    nextAttemptAt: momentMs('next_attempt_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.channelId] }),
    foreignKey({
      columns: [table.workspaceId, table.channelId],
      foreignColumns: [alertChannels.workspaceId, alertChannels.id],
      name: 'event_subscriptions_channel_fk',
    }).onDelete('cascade'),
    index('event_subscriptions_next_attempt_index').on(table.nextAttemptAt),
    workspaceFence(),
  ],
);
