import { and, asc, desc, eq, getTableColumns, inArray, lt } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { alertEvents } from '../db/tables/alert-events.ts';

export type AlertEventRow = Omit<typeof alertEvents.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(alertEvents);

export function insertAlertEvents(workspaceId: string, db: Database, rows: readonly AlertEventRow[]): Write {
  return db.insert(alertEvents).values(rows.map((row) => ({ ...row, workspaceId })));
}

/** Newest first: ids sort by their time. */
export async function listAlertEventRows(
  workspaceId: string,
  db: Database,
  page: { readonly limit: number; readonly afterId: string | undefined; readonly projectId: string | undefined },
): Promise<readonly AlertEventRow[]> {
  const { afterId, limit, projectId } = page;
  return db
    .select(columns)
    .from(alertEvents)
    .where(
      and(
        eq(alertEvents.workspaceId, workspaceId),
        projectId === undefined ? undefined : eq(alertEvents.projectId, projectId),
        afterId === undefined ? undefined : lt(alertEvents.id, afterId),
      ),
    )
    .orderBy(desc(alertEvents.id))
    .limit(limit);
}

/** Those with the ids, oldest first. */
export async function listAlertEventsById(
  workspaceId: string,
  db: Database,
  ids: readonly string[],
): Promise<readonly AlertEventRow[]> {
  return db
    .select(columns)
    .from(alertEvents)
    .where(and(eq(alertEvents.workspaceId, workspaceId), inArray(alertEvents.id, [...ids])))
    .orderBy(asc(alertEvents.id));
}

/** Of all workspaces: events that are in no delivery yet, held until the transaction ends. */
export async function lockAllUngroupedEvents(
  tx: Database,
  limit: number,
): Promise<readonly (AlertEventRow & { readonly workspaceId: string })[]> {
  return tx
    .select()
    .from(alertEvents)
    .where(eq(alertEvents.isGrouped, false))
    .orderBy(asc(alertEvents.createdAt), asc(alertEvents.id))
    .limit(limit)
    .for('update', { skipLocked: true });
}

export function markEventsGrouped(workspaceId: string, db: Database, ids: readonly string[]): Write {
  return db
    .update(alertEvents)
    .set({ isGrouped: true })
    .where(and(eq(alertEvents.workspaceId, workspaceId), inArray(alertEvents.id, [...ids])));
}

/** Returns nothing; deliveries of such events went long before. */
export async function deleteAllAlertEventsBefore(db: Database, before: Date): Promise<void> {
  await db.delete(alertEvents).where(lt(alertEvents.createdAt, before));
}
