import { pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';

/** The tenant: everything that a user stores belongs to exactly one. */
export const workspaces = pgTable(
  'workspaces',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  () => [workspaceFence('id')],
);
