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

/** Holds the row until the end of the transaction. */
export async function lockWorkspace(workspaceId: string, tx: Database): Promise<WorkspaceRow | undefined> {
  const [row] = await tx.select().from(workspaces).where(eq(workspaces.id, workspaceId)).for('update');
  return row;
}

export function updateWorkspaceName(workspaceId: string, db: Database, name: string): Write {
  return db.update(workspaces).set({ name }).where(eq(workspaces.id, workspaceId));
}

/** With every row of every table that belongs to it. */
export function deleteWorkspaceRow(workspaceId: string, db: Database): Write {
  return db.delete(workspaces).where(eq(workspaces.id, workspaceId));
}
