import { and, desc, eq, getTableColumns, gte, lt } from 'drizzle-orm';

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
