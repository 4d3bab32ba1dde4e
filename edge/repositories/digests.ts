import { and, asc, eq, getTableColumns, lte } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { digests } from '../db/tables/digests.ts';

export type DigestRow = Omit<typeof digests.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(digests);

export async function findDigest(workspaceId: string, db: Database, userId: string): Promise<DigestRow | undefined> {
  const [row] = await db.select(columns).from(digests).where(ofUser(workspaceId, userId));
  return row;
}

export function upsertDigest(workspaceId: string, db: Database, row: DigestRow): Write {
  return db
    .insert(digests)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({ target: [digests.workspaceId, digests.userId], set: row });
}

/** Without effect where there is none, or it is off already. */
export function switchDigestOff(workspaceId: string, db: Database, userId: string): Write {
  return db.update(digests).set({ frequency: 'off', nextEndAt: null }).where(ofUser(workspaceId, userId));
}

/** Of all workspaces: those whose period has ended, locked until the end of the transaction. */
export async function lockAllDueDigests(
  tx: Database,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<readonly (typeof digests.$inferSelect)[]> {
  return tx
    .select()
    .from(digests)
    .where(lte(digests.nextEndAt, before))
    .orderBy(asc(digests.nextEndAt))
    .limit(limit)
    .for('update', { skipLocked: true });
}

export function updateDigestEnd(workspaceId: string, db: Database, userId: string, nextEndAt: Date): Write {
  return db.update(digests).set({ nextEndAt }).where(ofUser(workspaceId, userId));
}

function ofUser(workspaceId: string, userId: string) {
  return and(eq(digests.workspaceId, workspaceId), eq(digests.userId, userId));
}
