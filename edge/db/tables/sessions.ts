import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';
import { users } from './users.ts';

/** Sessions of better-auth. A token from this table opens nothing without its signature, which is not stored. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    token: text().notNull().unique(),
    expiresAt: momentMs('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: momentMs('created_at').notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [index('sessions_user_id_index').on(table.userId)],
);
