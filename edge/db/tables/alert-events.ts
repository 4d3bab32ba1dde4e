import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

import type { AlertEvent } from '#shared/alerts/alert-event.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** What rules told, written in the transaction of the check. */
export const alertEvents = pgTable(
  'alert_events',
  {
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid().notNull(),
    projectId: uuid('project_id').notNull(),
    event: jsonb().$type<AlertEvent>().notNull(),
    /** The channels of its rule at that time. */
    channelIds: uuid('channel_ids').array().notNull(),
    /** True once it is part of a delivery to each of them. */
    isGrouped: boolean('is_grouped').notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'alert_events_project_fk',
    }).onDelete('cascade'),
    index('alert_events_project_index').on(table.workspaceId, table.projectId, table.id.desc()),
    index('alert_events_waiting_index')
      .on(table.createdAt)
      .where(sql`not ${table.isGrouped}`),
    workspaceFence(),
  ],
);
