import { eq, lt } from 'drizzle-orm';

import type { Id } from '#shared/kernel/ids.ts';

import type { Database } from '../db/database.ts';
import { sessions } from '../db/tables/sessions.ts';

/** Sessions belong to users, not to a workspace. */
export async function deleteSessionsExpiredBefore(db: Database, before: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, before));
}

export async function deleteSessionsOfUser(db: Database, userId: Id<'user'>): Promise<void> {
  await db.delete(sessions).where(eq(sessions.userId, userId));
}
