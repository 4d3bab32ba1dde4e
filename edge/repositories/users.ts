import { and, eq } from 'drizzle-orm';

import type { Id } from '#shared/kernel/ids.ts';

import type { Database } from '../db/database.ts';
import { users } from '../db/tables/users.ts';

/** False where the user is not anonymous any more. Users belong to no workspace. */
export async function claimAnonymousUser(
  db: Database,
  userId: Id<'user'>,
  email: string,
  updatedAt: Date,
): Promise<boolean> {
  const claimed = await db
    .update(users)
    .set({ email, name: email, isAnonymous: false, updatedAt })
    .where(and(eq(users.id, userId), eq(users.isAnonymous, true)))
    .returning({ id: users.id });
  return claimed.length > 0;
}
