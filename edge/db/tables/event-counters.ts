import { bigint, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { workspaces } from './workspaces.ts';

/** The last number of each workspace's event log. Its row is held until a transaction ends, so that numbers follow the order of commits. */
export const eventCounters = pgTable(
  'event_counters',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    log: text({ enum: ['events'] }).notNull(),
    lastSeq: bigint('last_seq', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.log] }), workspaceFence()],
);
