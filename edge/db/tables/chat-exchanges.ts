import { bigint, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { ExchangeFailure } from '#shared/chat/exchange.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { chatThreads } from './chat-threads.ts';
import { momentMs } from './moment.ts';

/** Questions to the assistant and their answers, with the rows that they cite as they were. */
export const chatExchanges = pgTable(
  'chat_exchanges',
  {
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid().notNull(),
    threadId: uuid('thread_id').notNull(),
    question: text().notNull(),
    /** As the model wrote it. */
    text: text().notNull(),
    answers: jsonb().$type<readonly ToolAnswer[]>().notNull(),
    status: text({ enum: ['running', 'whole', 'stopped', 'failed'] }).notNull(),
    failure: text().$type<ExchangeFailure>(),
    reason: text().notNull(),
    model: text(),
    costMicros: bigint('cost_micros', { mode: 'number' }),
    tokens: integer().notNull(),
    askedAt: momentMs('asked_at').notNull(),
    endedAt: momentMs('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('chat_exchanges_thread_index').on(table.workspaceId, table.threadId, table.askedAt, table.id),
    foreignKey({
      columns: [table.workspaceId, table.threadId],
      foreignColumns: [chatThreads.workspaceId, chatThreads.id],
      name: 'chat_exchanges_thread_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
