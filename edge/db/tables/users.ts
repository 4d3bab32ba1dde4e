import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';

/** Accounts, in the shape that better-auth needs. An anonymous one has a made-up address. */
export const users = pgTable('users', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text(),
  isAnonymous: boolean('is_anonymous').notNull().default(false),
  /** True once a second factor was set up and proven. */
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  createdAt: momentMs('created_at').notNull(),
  updatedAt: momentMs('updated_at').notNull(),
});
