import { and, eq } from 'drizzle-orm';

import type { Id } from '#shared/kernel/ids.ts';

import type { Database, Write } from '../db/database.ts';
import { accounts } from '../db/tables/accounts.ts';

/** How better-auth marks a password among the ways to sign in. */
const passwordProvider = 'credential';
const googleProvider = 'google';

/** Ways to sign in belong to users, not to a workspace. */
export async function findPasswordHash(db: Database, userId: Id<'user'>): Promise<string | undefined> {
  const [row] = await db.select({ password: accounts.password }).from(accounts).where(byPassword(userId));
  return row?.password ?? undefined;
}

/** In the shape in which better-auth looks for a password. */
export function insertPassword(
  db: Database,
  row: { readonly id: string; readonly userId: Id<'user'>; readonly password: string; readonly at: Date },
): Write {
  const { at, id, password, userId } = row;
  const account = { providerId: passwordProvider, accountId: userId, userId, password };
  return db.insert(accounts).values({ ...account, id, createdAt: at, updatedAt: at });
}

/** False where the user has none. */
export async function updatePassword(
  db: Database,
  userId: Id<'user'>,
  password: string,
  updatedAt: Date,
): Promise<boolean> {
  const changed = await db
    .update(accounts)
    .set({ password, updatedAt })
    .where(byPassword(userId))
    .returning({ id: accounts.id });
  return changed.length > 0;
}

/** The user who signs in with this account of Google. */
export async function findUserOfGoogle(db: Database, subject: string): Promise<string | undefined> {
  const [row] = await db
    .select({ userId: accounts.userId })
    .from(accounts)
    .where(and(eq(accounts.providerId, googleProvider), eq(accounts.accountId, subject)));
  return row?.userId;
}

export function insertGoogleAccount(
  db: Database,
  row: { readonly id: string; readonly userId: Id<'user'>; readonly subject: string; readonly at: Date },
): Write {
  const { at, id, subject, userId } = row;
  const account = { providerId: googleProvider, accountId: subject, userId };
  return db.insert(accounts).values({ ...account, id, createdAt: at, updatedAt: at });
}

/** Every way to sign in. */
export function deleteAccountsOfUser(db: Database, userId: Id<'user'>): Write {
  return db.delete(accounts).where(eq(accounts.userId, userId));
}

function byPassword(userId: Id<'user'>) {
  return and(eq(accounts.userId, userId), eq(accounts.providerId, passwordProvider));
}
