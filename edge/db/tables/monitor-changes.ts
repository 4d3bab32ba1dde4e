import { foreignKey, index, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

import type { FieldChange } from '#shared/monitors/snapshot.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { monitors } from './monitors.ts';

/** What monitors found, written in the transaction of the look. */
export const monitorChanges = pgTable(
  'monitor_changes',
  {
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid().notNull(),
    monitorId: uuid('monitor_id').notNull(),
    fields: jsonb().$type<readonly FieldChange[]>().notNull(),
    at: momentMs('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.monitorId],
      foreignColumns: [monitors.workspaceId, monitors.id],
      name: 'monitor_changes_monitor_fk',
    }).onDelete('cascade'),
    index('monitor_changes_monitor_index').on(table.workspaceId, table.monitorId, table.id.desc()),
    workspaceFence(),
  ],
);
