import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { alertChannels } from '../db/tables/alert-channels.ts';

export type AlertChannelRow = Omit<typeof alertChannels.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(alertChannels);

export function insertAlertChannel(workspaceId: string, db: Database, row: AlertChannelRow): Write {
  return db.insert(alertChannels).values({ ...row, workspaceId });
}

/** Oldest first. */
export async function listAlertChannelRows(workspaceId: string, db: Database): Promise<readonly AlertChannelRow[]> {
  return db
    .select(columns)
    .from(alertChannels)
    .where(eq(alertChannels.workspaceId, workspaceId))
    .orderBy(asc(alertChannels.createdAt), asc(alertChannels.id));
}

export async function findAlertChannel(
  workspaceId: string,
  db: Database,
  id: string,
): Promise<AlertChannelRow | undefined> {
  const [row] = await db.select(columns).from(alertChannels).where(byId(workspaceId, id));
  return row;
}

/** Those of the given ones that are there. */
export async function listKnownChannelIds(
  workspaceId: string,
  db: Database,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: alertChannels.id })
    .from(alertChannels)
    .where(and(eq(alertChannels.workspaceId, workspaceId), inArray(alertChannels.id, [...ids])));
  return rows.map(({ id }) => id);
}

export function deleteAlertChannelRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(alertChannels).where(byId(workspaceId, id));
}

function byId(workspaceId: string, id: string) {
  return and(eq(alertChannels.workspaceId, workspaceId), eq(alertChannels.id, id));
}
