import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Who changed what and when; written in the transaction of the change. Not to be mixed up with page audits. */
export const auditLog = pgTable(
  'audit_log',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    actorId: uuid('actor_id').notNull(),
    /** The API key that acted for them; null where it was they themselves. */
    actorKeyId: uuid('actor_key_id'),
    /** `<resource>.<verb>` as the endpoint's id. */
    action: text().notNull(),
    subjectId: uuid('subject_id').notNull(),
    requestId: text('request_id').notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.id] }), workspaceFence()],
);
