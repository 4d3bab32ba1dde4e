import { and, asc, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { outboxMessages } from '../db/tables/outbox-messages.ts';

export type OutboxRow = typeof outboxMessages.$inferSelect;

export type NewOutboxMessage = Omit<OutboxRow, 'claimedUntil'>;

export function insertOutboxMessages(db: Database, rows: readonly NewOutboxMessage[]): Write {
  return db.insert(outboxMessages).values([...rows]);
}

/**
 * The end of a statement whose change the message goes with: it is written for each row of `source`, so none for no change.
 * Saves the round trips of a transaction that would read in between.
 */
export function insertOutboxMessageFrom(
  source: SQL,
  { availableAt, createdAt, id, job, queue }: NewOutboxMessage,
): SQL {
  return sql`
    INSERT INTO outbox_messages (id, queue, job, available_at, created_at)
    SELECT ${id}::uuid, ${queue}, ${JSON.stringify(job)}::jsonb, ${availableAt.toISOString()}::timestamptz,
      ${createdAt.toISOString()}::timestamptz
    FROM ${source}`;
}

/** Messages that are due and that nobody sends at the moment; they are the caller's until `claimedUntil`. */
export async function claimOutboxMessages(
  db: Database,
  { claimedUntil, limit, now }: { readonly now: Date; readonly claimedUntil: Date; readonly limit: number },
): Promise<readonly OutboxRow[]> {
  const free = db
    .select({ id: outboxMessages.id })
    .from(outboxMessages)
    .where(
      and(
        lte(outboxMessages.availableAt, now),
        or(isNull(outboxMessages.claimedUntil), lte(outboxMessages.claimedUntil, now)),
      ),
    )
    .orderBy(asc(outboxMessages.availableAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  return db.update(outboxMessages).set({ claimedUntil }).where(inArray(outboxMessages.id, free)).returning();
}

export async function deleteOutboxMessages(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.delete(outboxMessages).where(inArray(outboxMessages.id, [...ids]));
}

export async function countOutboxMessages(db: Database): Promise<number> {
  return db.$count(outboxMessages);
}
