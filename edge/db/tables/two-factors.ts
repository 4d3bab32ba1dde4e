import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { momentMs } from './moment.ts';
import { users } from './users.ts';

/** Second factors of better-auth. Secret and backup codes are encrypted with the Worker's own secret. */
export const twoFactors = pgTable('two_factors', {
  id: uuid().primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .unique()
    .references(() => users.id, { onDelete: 'cascade' }),
  secret: text().notNull(),
  backupCodes: text('backup_codes').notNull(),
  /** False until the first right code: until then it asks nothing. */
  verified: boolean().notNull().default(true),
  failedVerificationCount: integer('failed_verification_count').notNull().default(0),
  lockedUntil: momentMs('locked_until'),
});
