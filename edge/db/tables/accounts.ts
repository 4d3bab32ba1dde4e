import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';
import { users } from './users.ts';

/** Ways to sign in that are linked to a user; better-auth's table. Anonymous users have none. */
export const accounts = pgTable(
  'accounts',
  {
    id: uuid().primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: momentMs('access_token_expires_at'),
    refreshTokenExpiresAt: momentMs('refresh_token_expires_at'),
    scope: text(),
    password: text(),
    createdAt: momentMs('created_at').notNull(),
    updatedAt: momentMs('updated_at').notNull(),
  },
  (table) => [index('accounts_user_id_index').on(table.userId)],
);
