import { and, asc, eq } from 'drizzle-orm';

import type { Role } from '#shared/api/role.ts';
import type { Id } from '#shared/kernel/ids.ts';

import type { Database, Write } from '../db/database.ts';
import { members } from '../db/tables/members.ts';
import { users } from '../db/tables/users.ts';
import { workspaces } from '../db/tables/workspaces.ts';

export interface MemberRow {
  readonly userId: string;
  readonly email: string;
  readonly isAnonymous: boolean;
  readonly role: Role;
  readonly createdAt: Date;
}

export interface Membership {
  readonly workspaceId: string;
  readonly role: Role;
}

export function insertMember(
  workspaceId: string,
  db: Database,
  row: Omit<typeof members.$inferInsert, 'workspaceId'>,
): Write {
  return db.insert(members).values({ ...row, workspaceId });
}

/** The way from a user to the workspace, so it can't start from the workspace. Without a wish: the first one joined. */
export async function findMembership(
  db: Database,
  userId: Id<'user'>,
  wantedWorkspaceId?: string,
): Promise<Membership | undefined> {
  const isWanted = wantedWorkspaceId === undefined ? undefined : eq(members.workspaceId, wantedWorkspaceId);
  const [row] = await db
    .select({ workspaceId: members.workspaceId, role: members.role })
    .from(members)
    .where(and(eq(members.userId, userId), isWanted))
    .orderBy(asc(members.createdAt), asc(members.workspaceId))
    .limit(1);
  return row;
}

/** Every workspace of a user, the first one joined first. */
export async function listWorkspacesOfUser(
  db: Database,
  userId: Id<'user'>,
): Promise<readonly (typeof workspaces.$inferSelect & { readonly role: Role })[]> {
  const rows = await db
    .select({ workspace: workspaces, role: members.role })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(eq(members.userId, userId))
    .orderBy(asc(members.createdAt), asc(members.workspaceId));
  return rows.map(({ role, workspace }) => ({ ...workspace, role }));
}

/** The first to join first. */
export async function listMemberRows(workspaceId: string, db: Database): Promise<readonly MemberRow[]> {
  return db
    .select({
      userId: members.userId,
      email: users.email,
      isAnonymous: users.isAnonymous,
      role: members.role,
      createdAt: members.createdAt,
    })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(asc(members.createdAt), asc(members.userId));
}

/** Holds every membership of the workspace until the end of the transaction: who is the last owner must not change. */
export async function lockMembers(
  workspaceId: string,
  tx: Database,
): Promise<readonly { readonly userId: string; readonly role: Role }[]> {
  return tx
    .select({ userId: members.userId, role: members.role })
    .from(members)
    .where(eq(members.workspaceId, workspaceId))
    .for('update');
}

export function updateMemberRole(workspaceId: string, db: Database, userId: string, role: Role): Write {
  return db.update(members).set({ role }).where(byUser(workspaceId, userId));
}

export function deleteMember(workspaceId: string, db: Database, userId: string): Write {
  return db.delete(members).where(byUser(workspaceId, userId));
}

function byUser(workspaceId: string, userId: string) {
  return and(eq(members.workspaceId, workspaceId), eq(members.userId, userId));
}

/** Whether an address is that of a member, and known to be theirs. */
export async function isConfirmedMember(workspaceId: string, db: Database, email: string): Promise<boolean> {
  const [row] = await db
    .select({ userId: members.userId })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.workspaceId, workspaceId), eq(users.email, email), eq(users.emailVerified, true)))
    .limit(1);
  return row !== undefined;
}
