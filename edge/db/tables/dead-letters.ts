import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';

/** Messages that failed as often as they may. Of the machinery, not of a workspace. */
export const deadLetters = pgTable(
  'dead_letters',
  {
    /** The message's own. */
    id: uuid().primaryKey(),
    queue: text({ enum: ['search', 'ingest', 'crawl', 'monitor'] }).notNull(),
    /** As it came, readable or not. */
    job: jsonb().$type<unknown>().notNull(),
    reason: text().notNull(),
    attempts: integer().notNull(),
    diedAt: momentMs('died_at').notNull(),
    /** Sent again last; null for never. */
    replayedAt: momentMs('replayed_at'),
  },
  (table) => [index('dead_letters_newest_index').on(table.diedAt.desc(), table.id.desc())],
);
