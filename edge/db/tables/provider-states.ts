import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core';

import type { SerpProviderId } from '#shared/keywords/serp-providers.ts';

import { momentMs } from './moment.ts';

const breakerPositions = ['closed', 'open', 'half-open'] as const;

/** Whether a provider may be asked now: its breaker, and its calls of the minute. One row for each. */
export const providerStates = pgTable('provider_states', {
  provider: text().$type<SerpProviderId>().primaryKey(),
  breaker: text({ enum: breakerPositions }).notNull(),
  /** Failures in a row. */
  failures: integer().notNull(),
  /** Of the last failure. */
  reason: text(),
  openedAt: momentMs('opened_at'),
  /** From then on one attempt is let through; null while closed. */
  retryAt: momentMs('retry_at'),
  /** Minutes since 1970 that `calls` counts for. */
  minute: bigint({ mode: 'number' }).notNull(),
  calls: integer().notNull(),
});
