import { and, count, desc, eq, getTableColumns, gt, lt } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { invitations } from '../db/tables/invitations.ts';

export type InvitationRow = Omit<typeof invitations.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(invitations);

/** Newest first, expired ones too. */
export async function listInvitationRows(workspaceId: string, db: Database): Promise<readonly InvitationRow[]> {
  return db
    .select(columns)
    .from(invitations)
    .where(eq(invitations.workspaceId, workspaceId))
    .orderBy(desc(invitations.id));
}

export async function countInvitations(workspaceId: string, db: Database): Promise<number> {
  const [row] = await db.select({ n: count() }).from(invitations).where(eq(invitations.workspaceId, workspaceId));
  return row?.n ?? 0;
}

export function insertInvitation(workspaceId: string, db: Database, row: InvitationRow): Write {
  return db.insert(invitations).values({ ...row, workspaceId });
}

/** The way from the code to the workspace, so it can't start from the workspace. Holds the row; undefined for an expired one. */
export async function lockInvitationByCode(
  tx: Database,
  codeHash: string,
  now: Date,
): Promise<typeof invitations.$inferSelect | undefined> {
  const [row] = await tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.codeHash, codeHash), gt(invitations.expiresAt, now)))
    .for('update');
  return row;
}

/** False where there is none. */
export async function deleteInvitation(workspaceId: string, db: Database, id: string): Promise<boolean> {
  const deleted = await db
    .delete(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.id, id)))
    .returning({ id: invitations.id });
  return deleted.length > 0;
}

/** The one that was there; undefined for none. */
export async function deleteInvitationTo(
  workspaceId: string,
  db: Database,
  email: string,
): Promise<InvitationRow | undefined> {
  const [row] = await db
    .delete(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.email, email)))
    .returning(columns);
  return row;
}

/** For the hourly clean-up: crosses workspaces. */
export async function deleteAllInvitationsBefore(db: Database, before: Date): Promise<void> {
  await db.delete(invitations).where(lt(invitations.expiresAt, before));
}
