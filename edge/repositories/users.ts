import { and, eq } from 'drizzle-orm';

import type { Id } from '#shared/kernel/ids.ts';

import type { Database, Write } from '../db/database.ts';
import { users } from '../db/tables/users.ts';

export type UserRow = typeof users.$inferSelect;

/** Users belong to no workspace. */
export async function findUser(db: Database, userId: Id<'user'>): Promise<UserRow | undefined> {
  const [row] = await db.select().from(users).where(eq(users.id, userId));
  return row;
}

/** By the address in lower case; anonymous ones have none that anybody could know. */
export async function findUserByEmail(db: Database, email: string): Promise<UserRow | undefined> {
  const [row] = await db
    .select()
    .from(users)
    .where(and(eq(users.email, email), eq(users.isAnonymous, false)));
  return row;
}

/** False where the user is not anonymous any more. `isConfirmed`: who asks has shown that they read its mails. */
export async function claimAnonymousUser(
  db: Database,
  userId: Id<'user'>,
  { email, isConfirmed }: { readonly email: string; readonly isConfirmed: boolean },
  updatedAt: Date,
): Promise<boolean> {
  const claimed = await db
    .update(users)
    .set({ email, name: email, isAnonymous: false, emailVerified: isConfirmed, updatedAt })
    .where(and(eq(users.id, userId), eq(users.isAnonymous, true)))
    .returning({ id: users.id });
  return claimed.length > 0;
}

export function insertUser(db: Database, row: typeof users.$inferInsert): Write {
  return db.insert(users).values(row);
}

export function confirmAddress(db: Database, userId: Id<'user'>, updatedAt: Date): Write {
  return db.update(users).set({ emailVerified: true, updatedAt }).where(eq(users.id, userId));
}

/** With sessions, ways to sign in and second factor. */
export function deleteUser(db: Database, userId: string): Write {
  return db.delete(users).where(eq(users.id, userId));
}
