import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { roles } from '#shared/api/role.ts';

import { workspaceFence } from '../workspace-fence.ts';
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
    role: text({ enum: roles }).notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.userId] }),
    // The one index that can't start with the workspace: it finds the workspace of a token's user.
    index('members_user_id_index').on(table.userId),
    check('members_role_check', sql`${table.role} IN ('viewer', 'editor', 'admin', 'owner')`),
    workspaceFence(),
  ],
);
