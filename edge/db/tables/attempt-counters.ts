import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';

/** How often something was tried for an account or address, in all processes together. Holds hashes, never names. */
export const attemptCounters = pgTable(
  'attempt_counters',
  {
    kind: text().notNull(),
    keyHash: text('key_hash').notNull(),
    /** When the window began that `count` counts for. */
    startedAt: momentMs('started_at').notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.keyHash] }),
    index('attempt_counters_started_index').on(table.startedAt),
  ],
);
