import { and, eq, lt, sql } from 'drizzle-orm';

import type { Database } from '../db/database.ts';
import { attemptCounters } from '../db/tables/attempt-counters.ts';

export interface AttemptWindow {
  readonly now: Date;
  /** A window that began before it is over. */
  readonly since: Date;
  readonly limit: number;
}

/** Counts one more in one statement. False where the window holds as many as it may. */
export async function countAttempt(
  db: Database,
  key: { readonly kind: string; readonly keyHash: string },
  { limit, now, since }: AttemptWindow,
): Promise<boolean> {
  const { count, startedAt } = attemptCounters;
  const isOver = sql`${startedAt} <= ${since.toISOString()}::timestamptz`;
  const counted = await db
    .insert(attemptCounters)
    .values({ ...key, startedAt: now, count: 1 })
    .onConflictDoUpdate({
      target: [attemptCounters.kind, attemptCounters.keyHash],
      set: {
        count: sql`CASE WHEN ${isOver} THEN 1 ELSE ${count} + 1 END`,
        startedAt: sql`CASE WHEN ${isOver} THEN excluded.started_at ELSE ${startedAt} END`,
      },
      setWhere: sql`${isOver} OR ${count} < ${limit}`,
    })
    .returning({ count });
  return counted.length > 0;
}

export async function deleteAttempts(
  db: Database,
  { keyHash, kind }: { readonly kind: string; readonly keyHash: string },
): Promise<void> {
  await db.delete(attemptCounters).where(and(eq(attemptCounters.kind, kind), eq(attemptCounters.keyHash, keyHash)));
}

/** For the hourly clean-up. */
export async function deleteAttemptsBefore(db: Database, before: Date): Promise<void> {
  await db.delete(attemptCounters).where(lt(attemptCounters.startedAt, before));
}
