import { and, asc, desc, eq, getTableColumns, inArray, lt, lte, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { alertDeliveries } from '../db/tables/alert-deliveries.ts';

export type AlertDeliveryRow = Omit<typeof alertDeliveries.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(alertDeliveries);

export function insertAlertDeliveries(workspaceId: string, db: Database, rows: readonly AlertDeliveryRow[]): Write {
  return db.insert(alertDeliveries).values(rows.map((row) => ({ ...row, workspaceId })));
}

/** Adds an event to messages of a project that wait until that time and were not tried yet. Returns their channels. */
export async function addEventToWaiting(
  workspaceId: string,
  tx: Database,
  {
    channelIds,
    eventId,
    projectId,
    sendAt,
  }: {
    readonly projectId: string;
    readonly channelIds: readonly string[];
    readonly sendAt: Date;
    readonly eventId: string;
  },
): Promise<readonly string[]> {
  if (channelIds.length === 0) return [];
  const rows = await tx
    .update(alertDeliveries)
    .set({ eventIds: sql`array_append(${alertDeliveries.eventIds}, ${eventId}::uuid)` })
    .where(
      and(
        eq(alertDeliveries.workspaceId, workspaceId),
        eq(alertDeliveries.projectId, projectId),
        inArray(alertDeliveries.channelId, [...channelIds]),
        eq(alertDeliveries.status, 'waiting'),
        eq(alertDeliveries.attempts, 0),
        eq(alertDeliveries.nextAttemptAt, sendAt),
      ),
    )
    .returning({ channelId: alertDeliveries.channelId });
  return rows.map(({ channelId }) => channelId);
}

/** Newest first: ids sort by their time. */
export async function listAlertDeliveryRows(
  workspaceId: string,
  db: Database,
  { afterId, limit }: { readonly limit: number; readonly afterId: string | undefined },
): Promise<readonly AlertDeliveryRow[]> {
  const isAfter = afterId === undefined ? undefined : lt(alertDeliveries.id, afterId);
  return db
    .select(columns)
    .from(alertDeliveries)
    .where(and(eq(alertDeliveries.workspaceId, workspaceId), isAfter))
    .orderBy(desc(alertDeliveries.id))
    .limit(limit);
}

export async function lockAlertDelivery(
  workspaceId: string,
  tx: Database,
  id: string,
): Promise<AlertDeliveryRow | undefined> {
  const [row] = await tx.select(columns).from(alertDeliveries).where(byId(workspaceId, id)).for('update');
  return row;
}

/** Of all workspaces: those that are due, the caller's until `claimedUntil`; each claim counts as an attempt. */
export async function claimAllDueDeliveries(
  db: Database,
  { claimedUntil, limit, now }: { readonly now: Date; readonly claimedUntil: Date; readonly limit: number },
): Promise<readonly (AlertDeliveryRow & { readonly workspaceId: string })[]> {
  const due = db
    .select({ id: alertDeliveries.id })
    .from(alertDeliveries)
    .where(and(eq(alertDeliveries.status, 'waiting'), lte(alertDeliveries.nextAttemptAt, now)))
    .orderBy(asc(alertDeliveries.nextAttemptAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  return db
    .update(alertDeliveries)
    .set({ attempts: sql`${alertDeliveries.attempts} + 1`, nextAttemptAt: claimedUntil })
    .where(inArray(alertDeliveries.id, due))
    .returning();
}

export function updateAlertDelivery(
  workspaceId: string,
  db: Database,
  id: string,
  values: Partial<Pick<AlertDeliveryRow, 'status' | 'attempts' | 'nextAttemptAt' | 'reason' | 'settledAt'>>,
): Write {
  return db.update(alertDeliveries).set(values).where(byId(workspaceId, id));
}

export async function deleteAllDeliveriesBefore(db: Database, before: Date): Promise<void> {
  await db.delete(alertDeliveries).where(lt(alertDeliveries.createdAt, before));
}

function byId(workspaceId: string, id: string) {
  return and(eq(alertDeliveries.workspaceId, workspaceId), eq(alertDeliveries.id, id));
}
