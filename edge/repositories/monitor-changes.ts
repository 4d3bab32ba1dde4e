import { and, desc, eq, getTableColumns, gte, inArray, lt } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { monitorChanges } from '../db/tables/monitor-changes.ts';

export type MonitorChangeRow = Omit<typeof monitorChanges.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(monitorChanges);

export function insertMonitorChange(workspaceId: string, db: Database, row: MonitorChangeRow): Write {
  return db.insert(monitorChanges).values({ ...row, workspaceId });
}

/** Newest first: ids sort by their time. */
export async function listMonitorChangeRows(
  workspaceId: string,
  db: Database,
  monitorId: string,
  { afterId, limit }: { readonly limit: number; readonly afterId: string | undefined },
): Promise<readonly MonitorChangeRow[]> {
  return db
    .select(columns)
    .from(monitorChanges)
    .where(
      and(
        eq(monitorChanges.workspaceId, workspaceId),
        eq(monitorChanges.monitorId, monitorId),
        afterId === undefined ? undefined : lt(monitorChanges.id, afterId),
      ),
    )
    .orderBy(desc(monitorChanges.id))
    .limit(limit);
}

/** Of these monitors, oldest first. */
export async function listMonitorChangesSince(
  workspaceId: string,
  db: Database,
  {
    limit,
    monitorIds,
    since,
  }: { readonly monitorIds: readonly string[]; readonly since: Date; readonly limit: number },
): Promise<readonly MonitorChangeRow[]> {
  if (monitorIds.length === 0) return [];
  const isOf = and(eq(monitorChanges.workspaceId, workspaceId), inArray(monitorChanges.monitorId, [...monitorIds]));
  const rows = await db
    .select(columns)
    .from(monitorChanges)
    .where(and(isOf, gte(monitorChanges.at, since)))
    .orderBy(desc(monitorChanges.id))
    .limit(limit);
  return rows.toReversed();
}

export async function countMonitorChangesSince(
  workspaceId: string,
  db: Database,
  monitorId: string,
  since: Date,
): Promise<number> {
  const isOf = and(eq(monitorChanges.workspaceId, workspaceId), eq(monitorChanges.monitorId, monitorId));
  return db.$count(monitorChanges, and(isOf, gte(monitorChanges.at, since)));
}

export async function deleteAllMonitorChangesBefore(db: Database, before: Date): Promise<void> {
  await db.delete(monitorChanges).where(lt(monitorChanges.at, before));
}
