import { desc, eq, isNull } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { deadLetters } from '../db/tables/dead-letters.ts';

export type DeadLetterRow = typeof deadLetters.$inferSelect;

/** A message that dies again replaces its dead letter, which then waits as a new one does. */
export function upsertDeadLetter(db: Database, row: Omit<DeadLetterRow, 'replayedAt'>): Write {
  const { attempts, diedAt, reason } = row;
  return db
    .insert(deadLetters)
    .values(row)
    .onConflictDoUpdate({ target: deadLetters.id, set: { attempts, diedAt, reason, replayedAt: null } });
}

/** Newest first. */
export async function listDeadLetters(db: Database, limit: number): Promise<readonly DeadLetterRow[]> {
  return db.select().from(deadLetters).orderBy(desc(deadLetters.diedAt), desc(deadLetters.id)).limit(limit);
}

/** Holds the row until the end of the transaction, so that a dead letter is not sent twice. */
export async function lockDeadLetter(tx: Database, id: string): Promise<DeadLetterRow | undefined> {
  const [row] = await tx.select().from(deadLetters).where(eq(deadLetters.id, id)).for('update');
  return row;
}

export function markDeadLetterReplayed(tx: Database, id: string, replayedAt: Date): Write {
  return tx.update(deadLetters).set({ replayedAt }).where(eq(deadLetters.id, id));
}

/** False where there is none. */
export async function deleteDeadLetter(db: Database, id: string): Promise<boolean> {
  const gone = await db.delete(deadLetters).where(eq(deadLetters.id, id)).returning({ id: deadLetters.id });
  return gone.length > 0;
}

/** Those that were not sent again. */
export async function countWaitingDeadLetters(db: Database): Promise<number> {
  return db.$count(deadLetters, isNull(deadLetters.replayedAt));
}
