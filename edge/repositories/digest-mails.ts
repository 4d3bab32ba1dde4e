import { and, desc, eq, getTableColumns, lt } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { digestMails } from '../db/tables/digest-mails.ts';

export type DigestMailRow = Omit<typeof digestMails.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(digestMails);

/** False where the member has one for this period already. */
export async function insertDigestMail(workspaceId: string, db: Database, row: DigestMailRow): Promise<boolean> {
  const inserted = await db
    .insert(digestMails)
    .values({ ...row, workspaceId })
    .onConflictDoNothing()
    .returning({ id: digestMails.id });
  return inserted.length > 0;
}

export async function findDigestMail(
  workspaceId: string,
  db: Database,
  userId: string,
  periodEnd: Date,
): Promise<DigestMailRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(digestMails)
    .where(ofPeriod(workspaceId, userId, periodEnd));
  return row;
}

export async function findNewestDigestMail(
  workspaceId: string,
  db: Database,
  userId: string,
): Promise<DigestMailRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(digestMails)
    .where(and(eq(digestMails.workspaceId, workspaceId), eq(digestMails.userId, userId)))
    .orderBy(desc(digestMails.periodEnd))
    .limit(1);
  return row;
}

export function settleDigestMail(
  workspaceId: string,
  db: Database,
  { outcome, periodEnd, userId }: Pick<DigestMailRow, 'outcome' | 'periodEnd' | 'userId'>,
): Write {
  return db
    .update(digestMails)
    .set({ outcome })
    .where(ofPeriod(workspaceId, userId, periodEnd));
}

export async function deleteAllDigestMailsBefore(db: Database, before: Date): Promise<void> {
  await db.delete(digestMails).where(lt(digestMails.periodEnd, before));
}

function ofPeriod(workspaceId: string, userId: string, periodEnd: Date) {
  return and(
    eq(digestMails.workspaceId, workspaceId),
    eq(digestMails.userId, userId),
    eq(digestMails.periodEnd, periodEnd),
  );
}
