import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';

/** One-time values of better-auth, such as an address to confirm. */
export const verifications = pgTable(
  'verifications',
  {
    id: uuid().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: momentMs('expires_at').notNull(),
    createdAt: momentMs('created_at').notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [index('verifications_identifier_index').on(table.identifier)],
);
