import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Numbers that a workspace was told, and that no other may see. */
export const keywordFigures = pgTable(
  'keyword_figures',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    source: text().$type<LicensedSourceId>().notNull(),
    /** As it was asked for; empty: the whole world, any language. */
    country: text().notNull(),
    language: text().notNull(),
    /** As sources are asked for it. */
    keyword: text().notNull(),
    metric: text().notNull(),
    figure: jsonb().$type<KeywordMetric>().notNull(),
    observedAt: momentMs('observed_at').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.workspaceId, table.source, table.country, table.language, table.keyword, table.metric],
    }),
    workspaceFence(),
  ],
);
