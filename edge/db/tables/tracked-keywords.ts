import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

import type { RecentDay } from '#shared/keywords/rank-changes.ts';
import type { RankSource, RankStatus } from '#shared/keywords/rank-point.ts';
import type { CompetitorRanks } from '#shared/keywords/competitor-ranks.ts';
import type { FeatureType } from '#shared/serp/feature-type.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { projects } from './projects.ts';
import { workspaces } from './workspaces.ts';

/** Keywords that a project tracks, each with what is known of it now: dashboards read this table alone. */
export const trackedKeywords = pgTable(
  'tracked_keywords',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    projectId: uuid('project_id').notNull(),
    keyword: text().notNull(),
    /** Folded form (`normalizeKeyword`): two spellings of it are one keyword. */
    normalized: text().notNull(),
    normalizedHash: text('normalized_hash')
      .notNull()
      .generatedAlwaysAs(sql`md5(normalized)`),
    engine: text().$type<EngineId>().notNull(),
    /** ISO 3166-1 alpha-2, lower case; empty for searches from anywhere. */
    country: text().notNull(),
    /** Primary language subtag; empty for any. */
    language: text().notNull(),
    device: text({ enum: ['desktop', 'mobile'] }).notNull(),
    tags: text().array().notNull(),
    note: text().notNull(),
    isFavourite: boolean('is_favourite').notNull(),
    /** The page that should rank; null where any may. */
    targetUrl: text('target_url'),
    /** Searches a month as the user gave them; null where they did not. */
    volume: integer(),
    archivedAt: momentMs('archived_at'),
    createdAt: momentMs('created_at').notNull(),
    updatedAt: momentMs('updated_at').notNull(),
    /** Of the newest check. All null until there is one. */
    status: text().$type<RankStatus>(),
    source: text().$type<RankSource>(),
    position: smallint(),
    absolute: smallint(),
    depth: integer(),
    url: text(),
    features: text().array().$type<FeatureType[]>(),
    owned: text().array().$type<FeatureType[]>(),
    competitors: jsonb().$type<CompetitorRanks>(),
    checkedAt: momentMs('checked_at'),
    /** Best position of all time and its day. */
    bestPosition: smallint('best_position'),
    bestDay: text('best_day'),
    /** The last days with a check, oldest first, at most 31. */
    recent: jsonb().$type<readonly RecentDay[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      columns: [table.workspaceId, table.projectId],
      foreignColumns: [projects.workspaceId, projects.id],
      name: 'tracked_keywords_project_fk',
    }).onDelete('cascade'),
    unique('tracked_keywords_unique').on(
      table.workspaceId,
      table.projectId,
      table.normalizedHash,
      table.engine,
      table.country,
      table.language,
      table.device,
    ),
    index('tracked_keywords_newest_index').on(
      table.workspaceId,
      table.projectId,
      table.createdAt.desc(),
      table.id.desc(),
    ),
    index('tracked_keywords_search_index').on(table.workspaceId, table.normalizedHash, table.engine, table.device),
    workspaceFence(),
  ],
);
