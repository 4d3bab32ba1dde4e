import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';

/** Who is asking a source for a keyword right now, so that nobody else does: a second asker waits for the answer. */
export const figureClaims = pgTable(
  'figure_claims',
  {
    /** Whose figures they will be: a workspace's id, or `shared`. */
    owner: text().notNull(),
    source: text().notNull(),
    country: text().notNull(),
    language: text().notNull(),
    keyword: text().notNull(),
    /** Of the request that asks. */
    claimId: uuid('claim_id').notNull(),
    /** A request that died holds nothing beyond this. */
    until: momentMs('until').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.source, table.country, table.language, table.keyword] }),
    index('figure_claims_claim_index').on(table.claimId),
  ],
);
