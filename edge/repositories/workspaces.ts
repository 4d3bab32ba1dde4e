import { eq } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { workspaces } from '../db/tables/workspaces.ts';

export type WorkspaceRow = typeof workspaces.$inferSelect;

export function insertWorkspace(workspaceId: string, db: Database, row: Omit<WorkspaceRow, 'id'>): Write {
  return db.insert(workspaces).values({ ...row, id: workspaceId });
}

export async function findWorkspace(workspaceId: string, db: Database): Promise<WorkspaceRow | undefined> {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.id, workspaceId));
  return row;
}
