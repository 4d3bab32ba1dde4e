import { bigint, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { MonitorState } from '#shared/monitors/judge-look.ts';
import { monitorKinds } from '#shared/monitors/monitor-kind.ts';
import type { MonitorSettings } from '#shared/monitors/monitor-settings.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** What is looked at again and again, and what was seen. */
export const monitors = pgTable(
  'monitors',
  {
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid().notNull(),
    projectId: uuid('project_id').notNull(),
    kind: text({ enum: monitorKinds }).notNull(),
    url: text().notNull(),
    settings: jsonb().$type<MonitorSettings>().notNull(),
    /** Key of the vendor that this monitor asks, sealed; null where it needs none. */
    sealedKey: text('sealed_key'),
    state: jsonb().$type<MonitorState>().notNull(),
    /** When the last look that is written here was due: the same one again changes nothing. */
    lastDueMs: bigint('last_due_ms', { mode: 'number' }).notNull(),
    lastLookAt: momentMs('last_look_at'),
    nextLookAt: momentMs('next_look_at'),
    createdAt: momentMs('created_at').notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'monitors_project_fk',
    }).onDelete('cascade'),
    index('monitors_next_look_index').on(table.nextLookAt),
    index('monitors_project_index').on(table.workspaceId, table.projectId),
    workspaceFence(),
  ],
);
