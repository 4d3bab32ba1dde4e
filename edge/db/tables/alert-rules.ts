import { boolean, foreignKey, index, jsonb, pgTable, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core';

import type { AlertRuleFields } from '#shared/alerts/alert-rule.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';

/** What a project wants to hear of. */
export const alertRules = pgTable(
  'alert_rules',
  {
    workspaceId: uuid('workspace_id').notNull(),
    /** Given by the client that writes the rule, so that sending it twice stores it once. */
    id: uuid().notNull(),
    projectId: uuid('project_id').notNull(),
    condition: jsonb().$type<AlertRuleFields['condition']>().notNull(),
    scope: jsonb().$type<AlertRuleFields['scope']>().notNull(),
    confirmations: smallint().notNull(),
    coolDownHours: smallint('cool_down_hours').notNull(),
    isEnabled: boolean('is_enabled').notNull(),
    /** Where it is told besides the extension; channels that are gone are passed over. */
    channelIds: uuid('channel_ids').array().notNull(),
    createdAt: momentMs('created_at').notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'alert_rules_project_fk',
    }).onDelete('cascade'),
    index('alert_rules_project_index').on(table.workspaceId, table.projectId),
    workspaceFence(),
  ],
);
