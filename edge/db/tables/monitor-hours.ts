import { foreignKey, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { monitors } from './monitors.ts';

/** What was watched of an address in one hour, and how long it answered: written with each look, kept for 90 days. */
export const monitorHours = pgTable(
  'monitor_hours',
  {
    workspaceId: uuid('workspace_id').notNull(),
    monitorId: uuid('monitor_id').notNull(),
    hour: momentMs('hour').notNull(),
    looks: integer().notNull(),
    watchedMs: integer('watched_ms').notNull(),
    upMs: integer('up_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.monitorId, table.hour] }),
    foreignKey({
      columns: [table.workspaceId, table.monitorId],
      foreignColumns: [monitors.workspaceId, monitors.id],
      name: 'monitor_hours_monitor_fk',
    }).onDelete('cascade'),
    index('monitor_hours_hour_index').on(table.hour),
    workspaceFence(),
  ],
);
