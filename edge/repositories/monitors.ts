import { and, asc, eq, getTableColumns, lt, sql } from 'drizzle-orm';

import type { WatchedHour } from '#shared/monitors/watched-time.ts';

import type { Database, Write } from '../db/database.ts';
import { monitorHours } from '../db/tables/monitor-hours.ts';
import { monitors } from '../db/tables/monitors.ts';
import { addedToHour } from './monitor-hours.ts';

export type MonitorRow = Omit<typeof monitors.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(monitors);

export function insertMonitor(workspaceId: string, db: Database, row: MonitorRow): Write {
  return db.insert(monitors).values({ ...row, workspaceId });
}

/** Until the end of the transaction nobody else makes or changes monitors of the workspace: what they may is counted over all. */
export async function lockMonitorsOf(workspaceId: string, tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${workspaceId}, 0))`);
}

/** Of a project, or of the whole workspace; oldest first. */
export async function listMonitorRows(
  workspaceId: string,
  db: Database,
  projectId?: string,
): Promise<readonly MonitorRow[]> {
  return db
    .select(columns)
    .from(monitors)
    .where(
      and(
        eq(monitors.workspaceId, workspaceId),
        projectId === undefined ? undefined : eq(monitors.projectId, projectId),
      ),
    )
    .orderBy(asc(monitors.createdAt), asc(monitors.id));
}

/** Of all workspaces: those whose next look should have been before, the longest overdue first; paused ones are left out. */
export async function listAllOverdueMonitors(
  db: Database,
  before: Date,
  limit: number,
): Promise<readonly (MonitorRow & { readonly workspaceId: string })[]> {
  return db
    .select()
    .from(monitors)
    .where(and(lt(monitors.nextLookAt, before), sql`not (${monitors.settings} ->> 'isPaused')::boolean`))
    .orderBy(asc(monitors.nextLookAt))
    .limit(limit);
}

export async function findMonitor(workspaceId: string, db: Database, id: string): Promise<MonitorRow | undefined> {
  const [row] = await db.select(columns).from(monitors).where(byId(workspaceId, id));
  return row;
}

export async function lockMonitor(workspaceId: string, tx: Database, id: string): Promise<MonitorRow | undefined> {
  const [row] = await tx.select(columns).from(monitors).where(byId(workspaceId, id)).for('update');
  return row;
}

export function updateMonitor(
  workspaceId: string,
  db: Database,
  id: string,
  values: Partial<Omit<MonitorRow, 'id' | 'projectId' | 'createdAt'>>,
): Write {
  return db.update(monitors).set(values).where(byId(workspaceId, id));
}

/**
 * Writes a look that tells nothing, with the hours that it vouches for, in one statement; false, and nothing is written, where
 * the monitor is not as `before` any more. Most looks are of this kind.
 */
export async function writeQuietLook(
  workspaceId: string,
  db: Database,
  before: Pick<MonitorRow, 'id' | 'lastDueMs' | 'updatedAt'>,
  look: Pick<MonitorRow, 'state' | 'lastDueMs' | 'lastLookAt' | 'nextLookAt'>,
  hours: readonly WatchedHour[],
): Promise<boolean> {
  const looked = db.$with('looked').as(
    db
      .update(monitors)
      .set(look)
      .where(
        and(
          byId(workspaceId, before.id),
          eq(monitors.lastDueMs, before.lastDueMs),
          eq(monitors.updatedAt, before.updatedAt),
        ),
      )
      .returning({ id: monitors.id }),
  );
  if (hours.length === 0) return (await db.with(looked).select().from(looked)).length > 0;
  const given = hours.map(
    (hour) =>
      sql`(${new Date(hour.hourMs).toISOString()}::timestamptz, ${hour.looks}::int, ${hour.watchedMs}::int, ${hour.upMs}::int)`,
  );
  const rows = await db
    .with(looked)
    .insert(monitorHours)
    .select(
      sql`SELECT ${workspaceId}::uuid, looked.id, given.* FROM looked, (VALUES ${sql.join(given, sql`, `)}) AS given(hour, looks, watched_ms, up_ms)`,
    )
    .onConflictDoUpdate(addedToHour)
    .returning({ id: monitorHours.monitorId });
  return rows.length > 0;
}

export function deleteMonitorRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(monitors).where(byId(workspaceId, id));
}

function byId(workspaceId: string, id: string) {
  return and(eq(monitors.workspaceId, workspaceId), eq(monitors.id, id));
}
