import { and, eq, gt, like, lt } from 'drizzle-orm';

import type { Id } from '#shared/kernel/ids.ts';

import type { Database } from '../db/database.ts';
import { verifications } from '../db/tables/verifications.ts';

/** Codes belong to users, not to a workspace. */
export async function insertOneTimeCode(db: Database, row: typeof verifications.$inferInsert): Promise<void> {
  await db.insert(verifications).values(row);
}

/** Removes the code and gives what it stands for, to one caller of several; undefined where it is used up or too old. */
export async function takeOneTimeCode(db: Database, identifier: string, now: Date): Promise<string | undefined> {
  const [row] = await db
    .delete(verifications)
    .where(and(eq(verifications.identifier, identifier), gt(verifications.expiresAt, now)))
    .returning({ value: verifications.value });
  return row?.value;
}

/** What a code stands for names its user; an id is in no other text. */
export async function deleteOneTimeCodesOfUser(db: Database, userId: Id<'user'>): Promise<void> {
  await db.delete(verifications).where(like(verifications.value, `%${userId}%`));
}

export async function deleteOneTimeCodesBefore(db: Database, before: Date): Promise<void> {
  await db.delete(verifications).where(lt(verifications.expiresAt, before));
}
