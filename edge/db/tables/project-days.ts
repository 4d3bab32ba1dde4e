import { date, foreignKey, integer, jsonb, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { RankBucket } from '#shared/keywords/rank-bucket.ts';
import type { ShareOfVoice } from '#shared/keywords/share-of-voice.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { projects } from './projects.ts';

/** A project's figures of one day, so that its curves never scan the history of keywords. */
export const projectDays = pgTable(
  'project_days',
  {
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    ctrModel: text('ctr_model').notNull(),
    tracked: integer().notNull(),
    known: integer().notNull(),
    visibility: numeric({ precision: 5, scale: 2, mode: 'number' }),
    averagePosition: numeric('average_position', { precision: 7, scale: 2, mode: 'number' }),
    /** Keywords whose searches a month were known that day, and the visits that these make. */
    withVolume: integer('with_volume').notNull().default(0),
    estimatedVisits: integer('estimated_visits'),
    voice: jsonb().$type<ShareOfVoice>(),
    distribution: jsonb().$type<Readonly<Record<RankBucket, number>>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.projectId, table.day] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'project_days_project_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
