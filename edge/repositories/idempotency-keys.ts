import { and, eq, lt } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { idempotencyKeys } from '../db/tables/idempotency-keys.ts';

export type StoredAnswer = typeof idempotencyKeys.$inferSelect;

export function insertIdempotencyKey(
  workspaceId: string,
  db: Database,
  row: Omit<typeof idempotencyKeys.$inferInsert, 'workspaceId'>,
): Write {
  return db.insert(idempotencyKeys).values({ ...row, workspaceId });
}

export async function findIdempotencyKey(
  workspaceId: string,
  db: Database,
  key: string,
): Promise<StoredAnswer | undefined> {
  const [row] = await db
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.workspaceId, workspaceId), eq(idempotencyKeys.key, key)));
  return row;
}

/** Where what it was stored for was taken back. */
export function deleteIdempotencyKey(workspaceId: string, db: Database, key: string): Write {
  return db
    .delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.workspaceId, workspaceId), eq(idempotencyKeys.key, key)));
}

/** Removes the key if it is older, so that it can be used again. */
export async function deleteIdempotencyKeyBefore(
  workspaceId: string,
  db: Database,
  key: string,
  before: Date,
): Promise<void> {
  await db
    .delete(idempotencyKeys)
    .where(
      and(
        eq(idempotencyKeys.workspaceId, workspaceId),
        eq(idempotencyKeys.key, key),
        lt(idempotencyKeys.createdAt, before),
      ),
    );
}

/** For the hourly clean-up: the only statement on this table that crosses workspaces. */
export async function deleteAllIdempotencyKeysBefore(db: Database, before: Date): Promise<void> {
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before));
}
