import { and, asc, eq, getTableColumns, gte } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { projectDays } from '../db/tables/project-days.ts';

export type ProjectDayRow = Omit<typeof projectDays.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(projectDays);

/** The day's figures as they are now; the last write of a day stays. */
export function upsertProjectDay(workspaceId: string, db: Database, row: ProjectDayRow): Write {
  const { projectId: _projectId, day: _day, ...values } = row;
  return db
    .insert(projectDays)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({
      target: [projectDays.workspaceId, projectDays.projectId, projectDays.day],
      set: values,
    });
}

/** Oldest first. */
export async function listProjectDays(
  workspaceId: string,
  db: Database,
  range: { readonly projectId: string; readonly from: string },
): Promise<readonly ProjectDayRow[]> {
  return db
    .select(columns)
    .from(projectDays)
    .where(
      and(
        eq(projectDays.workspaceId, workspaceId),
        eq(projectDays.projectId, range.projectId),
        gte(projectDays.day, range.from),
      ),
    )
    .orderBy(asc(projectDays.day));
}
