import { and, desc, eq, gt, lt, ne } from 'drizzle-orm';

import type { Id } from '#shared/kernel/ids.ts';

import type { Database } from '../db/database.ts';
import { sessions } from '../db/tables/sessions.ts';

export type SessionRow = Omit<typeof sessions.$inferSelect, 'token'>;

/** Sessions belong to users, not to a workspace. */
export async function deleteSessionsExpiredBefore(db: Database, before: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, before));
}

export async function deleteSessionsOfUser(db: Database, userId: Id<'user'>): Promise<void> {
  await db.delete(sessions).where(eq(sessions.userId, userId));
}

/** Newest first, without those that have ended. */
export async function listSessionRows(db: Database, userId: Id<'user'>, now: Date): Promise<readonly SessionRow[]> {
  return db
    .select({
      id: sessions.id,
      userId: sessions.userId,
      expiresAt: sessions.expiresAt,
      ipAddress: sessions.ipAddress,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      updatedAt: sessions.updatedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt), desc(sessions.id));
}

/** False where the user has no such session. */
export async function deleteSessionOfUser(db: Database, userId: Id<'user'>, sessionId: string): Promise<boolean> {
  const deleted = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)))
    .returning({ id: sessions.id });
  return deleted.length > 0;
}

export async function deleteOtherSessionsOfUser(db: Database, userId: Id<'user'>, sessionId: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, sessionId)));
}
