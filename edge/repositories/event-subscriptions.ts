import { and, asc, eq, exists, getTableColumns, gt, lte, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { eventCounters } from '../db/tables/event-counters.ts';
import { eventSubscriptions } from '../db/tables/event-subscriptions.ts';

export type EventSubscriptionRow = Omit<typeof eventSubscriptions.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(eventSubscriptions);

export function insertEventSubscription(workspaceId: string, db: Database, row: EventSubscriptionRow): Write {
  return db.insert(eventSubscriptions).values({ ...row, workspaceId });
}

export async function listEventSubscriptions(
  workspaceId: string,
  db: Database,
): Promise<readonly EventSubscriptionRow[]> {
  return db.select(columns).from(eventSubscriptions).where(eq(eventSubscriptions.workspaceId, workspaceId));
}

/** Of all workspaces: those with events to send, the caller's until `claimedUntil`; to be called in a transaction. */
export async function claimAllDueSubscriptions(
  tx: Database,
  { claimedUntil, limit, now }: { readonly now: Date; readonly claimedUntil: Date; readonly limit: number },
): Promise<readonly (EventSubscriptionRow & { readonly workspaceId: string })[]> {
  const hasMore = tx
    .select({ one: sql`1` })
    .from(eventCounters)
    .where(
      and(
        eq(eventCounters.workspaceId, eventSubscriptions.workspaceId),
        gt(eventCounters.lastSeq, eventSubscriptions.lastSeq),
      ),
    );
  const rows = await tx
    .select()
    .from(eventSubscriptions)
    .where(and(lte(eventSubscriptions.nextAttemptAt, now), exists(hasMore)))
    .orderBy(asc(eventSubscriptions.nextAttemptAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  for (const { channelId, workspaceId } of rows) {
    await updateEventSubscription(workspaceId, tx, channelId, { nextAttemptAt: claimedUntil });
  }
  return rows;
}

export function updateEventSubscription(
  workspaceId: string,
  db: Database,
  channelId: string,
  values: Partial<Omit<EventSubscriptionRow, 'channelId'>>,
): Write {
  return db
    .update(eventSubscriptions)
    .set(values)
    .where(and(eq(eventSubscriptions.workspaceId, workspaceId), eq(eventSubscriptions.channelId, channelId)));
}
