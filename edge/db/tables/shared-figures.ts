import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

import type { KeywordMetric } from '#shared/research/metrics/keyword-metric.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import { momentMs } from './moment.ts';

/** Numbers of sources whose licence lets one answer serve everybody. Nothing tells who asked. */
export const sharedFigures = pgTable(
  'shared_figures',
  {
    source: text().$type<LicensedSourceId>().notNull(),
    country: text().notNull(),
    language: text().notNull(),
    keyword: text().notNull(),
    metric: text().notNull(),
    figure: jsonb().$type<KeywordMetric>().notNull(),
    observedAt: momentMs('observed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.country, table.language, table.keyword, table.metric] })],
);
