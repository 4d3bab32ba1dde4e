import { date, foreignKey, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';

import type { RankSource } from '#shared/keywords/rank-point.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { trackedKeywords } from './tracked-keywords.ts';

/**
 * A month of one keyword from one source: an entry for each of its days, of the last check of the day. A row for each check costs 94 bytes with its
 * index, an entry here about a fifth of it.
 */
export const rankMonths = pgTable(
  'rank_months',
  {
    workspaceId: uuid('workspace_id').notNull(),
    keywordId: uuid('keyword_id').notNull(),
    /** Its first day. */
    month: date({ mode: 'string' }).notNull(),
    source: text().$type<RankSource>().notNull(),
    /** The position; 0 where nothing was checked, -1 for "not found", -2 for a failed check. */
    ranks: smallint().array().notNull(),
    /** Place among all blocks (0 for none) times 1,440, plus the minute of the day (UTC). */
    seen: integer().array().notNull(),
    /** Ids of `rank_contexts`, 0 for none. */
    contexts: integer().array().notNull(),
    /**
     * Of days with several checks how many there were, and the position of the best and of the first: -1 for "not
     * found", 0 on other days. null where no day had several.
     */
    counts: smallint().array(),
    bests: smallint().array(),
    firsts: smallint().array(),
    /**
     * One entry for each competitor that was looked for: its name, a space, and by day its position, `-` for "not found"
     * or nothing, with commas between. null where none was.
     */
    competitors: text().array(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.keywordId, table.month, table.source] }),
    foreignKey({
      columns: [table.workspaceId, table.keywordId],
      foreignColumns: [trackedKeywords.workspaceId, trackedKeywords.id],
      name: 'rank_months_keyword_fk',
    }).onDelete('cascade'),
    workspaceFence(),
  ],
);
