import { date, foreignKey, integer, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';

import type { RankSource, RankStatus } from '#shared/keywords/rank-point.ts';
import type { CompetitorRanks } from '#shared/keywords/competitor-ranks.ts';
import type { FeatureType } from '#shared/serp/feature-type.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { trackedKeywords } from './tracked-keywords.ts';

/**
 * One check: what one source saw of one keyword at one time. The recent history. Partitioned by month of `day` in its migration, so
 * that old months leave as a whole once they are packed.
 */
export const rankPoints = pgTable(
  'rank_points',
  {
    workspaceId: uuid('workspace_id').notNull(),
    keywordId: uuid('keyword_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    source: text().$type<RankSource>().notNull(),
    status: text().$type<RankStatus>().notNull(),
    position: smallint(),
    absolute: smallint(),
    depth: integer().notNull(),
    url: text(),
    features: text().array().$type<FeatureType[]>().notNull(),
    owned: text().array().$type<FeatureType[]>().notNull(),
    /** Where competitors stood; null where none was looked for. */
    competitors: jsonb().$type<CompetitorRanks>(),
    checkedAt: momentMs('checked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.keywordId, table.day, table.source, table.checkedAt] }),
    foreignKey({
      columns: [table.workspaceId, table.keywordId],
      foreignColumns: [trackedKeywords.workspaceId, trackedKeywords.id],
      name: 'rank_points_keyword_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
