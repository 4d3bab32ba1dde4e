import type { Database } from '../db/database.ts';
import { accounts } from '../db/tables/accounts.ts';

/** Ways to sign in belong to users, not to a workspace. */
export async function insertAccount(db: Database, row: typeof accounts.$inferInsert): Promise<void> {
  await db.insert(accounts).values(row);
}
