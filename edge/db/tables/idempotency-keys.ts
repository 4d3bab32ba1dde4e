import { json, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Answers by Idempotency-Key, written in the transaction of the change; its primary key settles concurrent repeats. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    /** SHA-256 of method, path and body, hexadecimal. */
    requestHash: text('request_hash').notNull(),
    status: smallint().notNull(),
    /** Null for an empty answer. */
    answer: json().$type<unknown>(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [primaryKey({ name: 'idempotency_keys_pkey', columns: [table.workspaceId, table.key] }), workspaceFence()],
);
