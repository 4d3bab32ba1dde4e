import { and, eq, gt, lt } from 'drizzle-orm';

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

export async function deleteOneTimeCodesBefore(db: Database, before: Date): Promise<void> {
  await db.delete(verifications).where(lt(verifications.expiresAt, before));
}
