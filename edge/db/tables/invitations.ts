import { sql } from 'drizzle-orm';
import { check, foreignKey, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

import type { Role } from '#shared/api/role.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { members } from './members.ts';
import { momentMs } from './moment.ts';

/** Who was asked by mail to join a workspace and has not answered yet. */
export const invitations = pgTable(
  'invitations',
  {
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid().notNull(),
    email: text().notNull(),
    role: text().$type<Exclude<Role, 'owner'>>().notNull(),
    /** SHA-256 of the code in the mail, hexadecimal. */
    codeHash: text('code_hash').notNull(),
    invitedBy: uuid('invited_by').notNull(),
    expiresAt: momentMs('expires_at').notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    unique('invitations_email_unique').on(table.workspaceId, table.email),
    // From the code to the workspace there is no other way.
    unique('invitations_code_unique').on(table.codeHash),
    // A member who leaves takes along their invitations.
    foreignKey({
      columns: [table.workspaceId, table.invitedBy],
      foreignColumns: [members.workspaceId, members.userId],
      name: 'invitations_inviter_fk',
    }).onDelete('cascade'),
    check('invitations_role_check', sql`${table.role} IN ('admin', 'editor', 'viewer')`),
    workspaceFence(),
  ],
);
