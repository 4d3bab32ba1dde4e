import { and, desc, eq, getTableColumns } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { chatThreads } from '../db/tables/chat-threads.ts';
import { isAfter, type PageStart } from './page-start.ts';

export type ThreadRow = Omit<typeof chatThreads.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(chatThreads);

export function insertThread(workspaceId: string, db: Database, row: ThreadRow): Write {
  return db.insert(chatThreads).values({ ...row, workspaceId });
}

/** Of one member, the one asked last first. */
export async function listThreadRows(
  workspaceId: string,
  db: Database,
  { after, limit, userId }: { readonly userId: string; readonly limit: number; readonly after: PageStart | undefined },
): Promise<readonly ThreadRow[]> {
  return db
    .select(columns)
    .from(chatThreads)
    .where(
      and(
        eq(chatThreads.workspaceId, workspaceId),
        eq(chatThreads.userId, userId),
        after && isAfter([chatThreads.updatedAt, chatThreads.id], after),
      ),
    )
    .orderBy(desc(chatThreads.updatedAt), desc(chatThreads.id))
    .limit(limit);
}

export async function countThreads(workspaceId: string, db: Database, userId: string): Promise<number> {
  return db.$count(chatThreads, and(eq(chatThreads.workspaceId, workspaceId), eq(chatThreads.userId, userId)));
}

/** Of any member: the caller looks at `userId`. */
export async function findThread(workspaceId: string, db: Database, id: string): Promise<ThreadRow | undefined> {
  const [row] = await db.select(columns).from(chatThreads).where(byId(workspaceId, id));
  return row;
}

/** Holds the row until the end of the transaction, so that two questions come one after the other. */
export async function lockThread(workspaceId: string, tx: Database, id: string): Promise<ThreadRow | undefined> {
  const [row] = await tx.select(columns).from(chatThreads).where(byId(workspaceId, id)).for('update');
  return row;
}

export function touchThread(workspaceId: string, db: Database, id: string, updatedAt: Date): Write {
  return db.update(chatThreads).set({ updatedAt }).where(byId(workspaceId, id));
}

export function deleteThreadRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(chatThreads).where(byId(workspaceId, id));
}

function byId(workspaceId: string, id: string) {
  return and(eq(chatThreads.workspaceId, workspaceId), eq(chatThreads.id, id));
}
