import { foreignKey, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { AlertState } from '#shared/alerts/alert-state.ts';
import type { RankSource } from '#shared/keywords/rank-point.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { alertRules } from './alert-rules.ts';
import { trackedKeywords } from './tracked-keywords.ts';

/** What each rule remembers of each keyword, for each source by itself: two that disagree are no news. */
export const alertStates = pgTable(
  'alert_states',
  {
    workspaceId: uuid('workspace_id').notNull(),
    ruleId: uuid('rule_id').notNull(),
    keywordId: uuid('keyword_id').notNull(),
    source: text().$type<RankSource>().notNull(),
    state: jsonb().$type<AlertState>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.keywordId, table.source, table.ruleId] }),
    foreignKey({
      columns: [table.workspaceId, table.ruleId],
      foreignColumns: [alertRules.workspaceId, alertRules.id],
      name: 'alert_states_rule_fk',
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.workspaceId, table.keywordId],
      foreignColumns: [trackedKeywords.workspaceId, trackedKeywords.id],
      name: 'alert_states_keyword_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
