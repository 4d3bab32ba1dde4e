import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

import type { Scope } from '#shared/api/scope.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { members } from './members.ts';
import { momentMs } from './moment.ts';

/** Keys for programs. A key acts for the member who made it and ends with their membership. */
export const apiKeys = pgTable(
  'api_keys',
  {
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid().notNull(),
    name: text().notNull(),
    scopes: text().array().$type<Scope[]>().notNull(),
    createdBy: uuid('created_by').notNull(),
    /** SHA-256 of the key, hexadecimal: with 256 random bits behind it nothing slower is needed. */
    keyHash: text('key_hash').notNull(),
    lastFour: text('last_four').notNull(),
    /** The key before the last rotation, which works until then. */
    previousHash: text('previous_hash'),
    previousUntil: momentMs('previous_until'),
    expiresAt: momentMs('expires_at').notNull(),
    /** To the minute; null where it was never used. */
    lastUsedAt: momentMs('last_used_at'),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // From the key to the workspace there is no other way.
    unique('api_keys_hash_unique').on(table.keyHash),
    index('api_keys_previous_index').on(table.previousHash),
    foreignKey({
      columns: [table.workspaceId, table.createdBy],
      foreignColumns: [members.workspaceId, members.userId],
      name: 'api_keys_member_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
