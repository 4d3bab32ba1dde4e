import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { members } from './members.ts';
import { momentMs } from './moment.ts';

/** Conversations of members with the assistant; each is seen by its member alone. */
export const chatThreads = pgTable(
  'chat_threads',
  {
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid().notNull(),
    userId: uuid('user_id').notNull(),
    title: text().notNull(),
    createdAt: momentMs('created_at').notNull(),
    /** Of the newest question. */
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    index('chat_threads_user_index').on(table.workspaceId, table.userId, table.updatedAt, table.id),
    foreignKey({
      columns: [table.workspaceId, table.userId],
      foreignColumns: [members.workspaceId, members.userId],
      name: 'chat_threads_member_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
