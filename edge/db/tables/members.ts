import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';
import { users } from './users.ts';
import { workspaces } from './workspaces.ts';

/** Who may enter a workspace, and as what. */
export const members = pgTable(
  'members',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text({ enum: ['owner'] }).notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.userId] }),
    // The one index that can't start with the workspace: it finds the workspace of a token's user.
    index('members_user_id_index').on(table.userId),
  ],
);
