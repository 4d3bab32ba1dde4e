import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';

import type { MatchRule } from '#shared/keywords/match-rule.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Sites that a workspace looks after. */
export const projects = pgTable(
  'projects',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    name: text().notNull(),
    domain: text().notNull(),
    /** What counts as the project's own in a results page. */
    match: jsonb().$type<MatchRule>().notNull().default({ kind: 'domain' }),
    /** Domains that it is compared with. */
    competitors: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Grows with every change of its keywords or ranks: names a state of its dashboard. */
    dataVersion: integer('data_version').notNull().default(0),
    createdAt: momentMs('created_at').notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    unique('projects_domain_unique').on(table.workspaceId, table.domain),
    index('projects_newest_index').on(table.workspaceId, table.createdAt.desc(), table.id.desc()),
    workspaceFence(),
  ],
);
