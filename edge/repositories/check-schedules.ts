import { and, eq, getTableColumns } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { checkSchedules } from '../db/tables/check-schedules.ts';

export type CheckScheduleRow = Omit<typeof checkSchedules.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(checkSchedules);

export async function findCheckSchedule(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<CheckScheduleRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(checkSchedules)
    .where(and(eq(checkSchedules.workspaceId, workspaceId), eq(checkSchedules.projectId, projectId)));
  return row;
}

export function upsertCheckSchedule(workspaceId: string, db: Database, row: CheckScheduleRow): Write {
  const { projectId: _projectId, ...values } = row;
  return db
    .insert(checkSchedules)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({ target: [checkSchedules.workspaceId, checkSchedules.projectId], set: values });
}
