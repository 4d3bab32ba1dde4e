import { bigint, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { type EventKind, eventKinds, type LoggedEvent } from '#shared/events/logged-event.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';
import { workspaces } from './workspaces.ts';

/** What happened in a workspace, written in the transaction of what happened and never changed: requests may only read and add. */
export const loggedEvents = pgTable(
  'logged_events',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    seq: bigint({ mode: 'number' }).notNull(),
    id: uuid().notNull(),
    projectId: uuid('project_id'),
    kind: text({ enum: eventKinds }).$type<EventKind>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    data: jsonb().$type<LoggedEvent['data']>().notNull(),
    at: momentMs('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.seq] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'logged_events_project_fk',
    }).onDelete('cascade'),
    index('logged_events_project_index').on(table.workspaceId, table.projectId, table.seq.desc()),
    index('logged_events_period_index').on(table.workspaceId, table.at),
    index('logged_events_at_index').on(table.at),
    workspaceFence(),
  ],
);
