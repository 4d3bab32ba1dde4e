import { asc, eq } from 'drizzle-orm';

import { asId, type Id } from '#shared/kernel/ids.ts';

import type { Database, Write } from '../db/database.ts';
import { members } from '../db/tables/members.ts';

export function insertMember(
  workspaceId: string,
  db: Database,
  row: Omit<typeof members.$inferInsert, 'workspaceId'>,
): Write {
  return db.insert(members).values({ ...row, workspaceId });
}

/** The way from a user to the workspace, so it can't start from the workspace. The first one joined. */
export async function findWorkspaceOfUser(
  db: Database,
  userId: Id<'user'>,
): Promise<{ readonly id: Id<'workspace'> } | undefined> {
  const [row] = await db
    .select({ id: members.workspaceId })
    .from(members)
    .where(eq(members.userId, userId))
    .orderBy(asc(members.createdAt))
    .limit(1);
  return row && { id: asId<'workspace'>(row.id) };
}
