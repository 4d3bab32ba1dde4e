import { sql } from 'drizzle-orm';
import { bigint, date, index, integer, json, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import type { RunReason } from '#shared/keywords/check-run.ts';
import type { EngineId } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { SerpProviderId } from '#shared/keywords/serp-providers.ts';

import { momentMs } from './moment.ts';

/** `wanted`: to be asked for. `posting`: asked, without an answer yet. `posted`: taken by the provider. */
const searchStatuses = ['wanted', 'posting', 'posted', 'ok', 'failed'] as const;

/**
 * Searches that are bought once a day for everybody who wants them; so they belong to no workspace, and never tell who
 * asked. What a workspace learns of one stands in its own `check_runs`.
 */
export const searches = pgTable(
  'searches',
  {
    id: uuid().primaryKey(),
    engine: text().$type<EngineId>().notNull(),
    /** As the first one who wanted it writes it. */
    keyword: text().notNull(),
    normalized: text().notNull(),
    normalizedHash: text('normalized_hash')
      .notNull()
      .generatedAlwaysAs(sql`md5(normalized)`),
    country: text().notNull(),
    language: text().notNull(),
    device: text({ enum: ['desktop', 'mobile'] }).notNull(),
    /** The day that it is bought for (UTC). */
    day: date({ mode: 'string' }).notNull(),
    depth: integer().notNull(),
    status: text({ enum: searchStatuses }).notNull(),
    /** Why it failed; null otherwise. The provider's words stand with the task. */
    reason: text().$type<RunReason>(),
    /** Times that it was asked for. */
    attempts: smallint().notNull(),
    /** Not to be asked for earlier. */
    notBefore: momentMs('not_before').notNull(),
    /** Who was asked for it. */
    provider: text().$type<SerpProviderId>().notNull(),
    /** What the provider took for it. */
    costMicros: bigint('cost_micros', { mode: 'number' }).notNull(),
    /** The results page. Dropped after some days; `json`, since a page's text may hold U+0000. */
    snapshot: json().$type<SerpSnapshot & { readonly query: string }>(),
    /** Addresses of its first ten organic results; kept longer than the page. */
    topTen: text('top_ten').array(),
    createdAt: momentMs('created_at').notNull(),
    /** When it came or failed for good. */
    settledAt: momentMs('settled_at'),
  },
  (table) => [
    uniqueIndex('searches_unique')
      .on(table.engine, table.normalizedHash, table.country, table.language, table.device, table.day, table.depth)
      .where(sql`status <> 'failed'`),
    index('searches_wanted_index')
      .on(table.notBefore)
      .where(sql`status = 'wanted'`),
    index('searches_created_index').on(table.createdAt),
  ],
);
