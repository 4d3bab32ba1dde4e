import { foreignKey, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { SeriesState } from '#shared/alerts/alert-state.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { alertRules } from './alert-rules.ts';

/** What each rule remembers of each series that it watches. */
export const alertSeriesStates = pgTable(
  'alert_series_states',
  {
    workspaceId: uuid('workspace_id').notNull(),
    ruleId: uuid('rule_id').notNull(),
    /** The keyword that the series is about; empty for the whole project. */
    subject: text().notNull(),
    state: jsonb().$type<SeriesState>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.ruleId, table.subject] }),
    foreignKey({
      columns: [table.workspaceId, table.ruleId],
      foreignColumns: [alertRules.workspaceId, alertRules.id],
      name: 'alert_series_states_rule_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
