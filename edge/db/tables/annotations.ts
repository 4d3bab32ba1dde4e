import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** Annotations of a project: what happened on a day, shown as marks on its curves. */
export const annotations = pgTable(
  'annotations',
  {
    workspaceId: uuid('workspace_id').notNull(),
    /** Given by the client that writes the annotation, so that sending it twice stores it once. */
    id: uuid().notNull(),
    projectId: uuid('project_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    text: text().notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'annotations_project_fk',
    }).onDelete('cascade'),
    index('annotations_day_index').on(table.workspaceId, table.projectId, table.day),
    workspaceFence(),
  ],
);
