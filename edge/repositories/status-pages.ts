import { and, eq, getTableColumns } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { statusPages } from '../db/tables/status-pages.ts';

export type StatusPageRow = Omit<typeof statusPages.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(statusPages);

export async function findStatusPage(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<StatusPageRow | undefined> {
  const [row] = await db.select(columns).from(statusPages).where(ofProject(workspaceId, projectId));
  return row;
}

/** Of all workspaces: the one with that token. */
export async function findAllStatusPages(
  db: Database,
  token: string,
): Promise<typeof statusPages.$inferSelect | undefined> {
  const [row] = await db.select().from(statusPages).where(eq(statusPages.token, token));
  return row;
}

export function upsertStatusPage(workspaceId: string, db: Database, row: StatusPageRow): Write {
  return db
    .insert(statusPages)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({ target: [statusPages.workspaceId, statusPages.projectId], set: row });
}

export function deleteStatusPageRow(workspaceId: string, db: Database, projectId: string): Write {
  return db.delete(statusPages).where(ofProject(workspaceId, projectId));
}

function ofProject(workspaceId: string, projectId: string) {
  return and(eq(statusPages.workspaceId, workspaceId), eq(statusPages.projectId, projectId));
}
