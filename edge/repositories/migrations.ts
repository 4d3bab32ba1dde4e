import { sql } from 'drizzle-orm';

import type { Database } from '../db/database.ts';

/** How many migrations the database has. Belongs to no workspace. Fails where there are none at all. */
export async function countMigrations(db: Database): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(sql`drizzle.__drizzle_migrations`);
  return row?.count ?? 0;
}
