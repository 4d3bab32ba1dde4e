import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm';

import type { WatchedHour } from '#shared/monitors/watched-time.ts';

import type { Database } from '../db/database.ts';
import { monitorHours } from '../db/tables/monitor-hours.ts';

/** Adds to what is known of each hour. */
export async function addMonitorHours(
  workspaceId: string,
  tx: Database,
  monitorId: string,
  hours: readonly WatchedHour[],
): Promise<void> {
  if (hours.length === 0) return;
  const rows = hours.map(({ hourMs, ...counts }) => ({ workspaceId, monitorId, hour: new Date(hourMs), ...counts }));
  await tx.insert(monitorHours).values(rows).onConflictDoUpdate(addedToHour);
}

/** What an hour that is there already becomes. */
export const addedToHour = {
  target: [monitorHours.workspaceId, monitorHours.monitorId, monitorHours.hour],
  set: {
    looks: sql`${monitorHours.looks} + excluded.looks`,
    watchedMs: sql`${monitorHours.watchedMs} + excluded.watched_ms`,
    upMs: sql`${monitorHours.upMs} + excluded.up_ms`,
  },
};

/** Of these monitors, in any order. */
export async function listMonitorHours(
  workspaceId: string,
  db: Database,
  { monitorIds, since }: { readonly monitorIds: readonly string[]; readonly since: Date },
): Promise<readonly (WatchedHour & { readonly monitorId: string })[]> {
  if (monitorIds.length === 0) return [];
  const { hour, looks, monitorId, upMs, watchedMs } = monitorHours;
  const isOf = and(eq(monitorHours.workspaceId, workspaceId), inArray(monitorId, [...monitorIds]));
  const rows = await db
    .select({ monitorId, hour, looks, watchedMs, upMs })
    .from(monitorHours)
    .where(and(isOf, gte(hour, since)));
  return rows.map(({ hour: at, ...row }) => ({ ...row, hourMs: at.getTime() }));
}

export async function deleteAllMonitorHoursBefore(db: Database, before: Date): Promise<void> {
  await db.delete(monitorHours).where(lt(monitorHours.hour, before));
}
