import { and, eq, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { crawlQuotas } from '../db/tables/crawl-quotas.ts';

export type CrawlQuotaRow = Omit<typeof crawlQuotas.$inferSelect, 'workspaceId'>;

export async function findCrawlQuota(workspaceId: string, db: Database, month: string): Promise<CrawlQuotaRow> {
  const { heldPages, usedPages } = crawlQuotas;
  const [row] = await db.select({ heldPages, usedPages }).from(crawlQuotas).where(ofMonth(workspaceId, month));
  return { month, heldPages: row?.heldPages ?? 0, usedPages: row?.usedPages ?? 0 };
}

/** Holds the month's row until the end of the transaction; made where it is missing. */
export async function lockCrawlQuota(workspaceId: string, tx: Database, month: string): Promise<CrawlQuotaRow> {
  await tx.insert(crawlQuotas).values({ workspaceId, month, heldPages: 0, usedPages: 0 }).onConflictDoNothing();
  await tx.select({ month: crawlQuotas.month }).from(crawlQuotas).where(ofMonth(workspaceId, month)).for('update');
  return findCrawlQuota(workspaceId, tx, month);
}

/** Negative numbers give back. */
export function addToCrawlQuota(
  workspaceId: string,
  db: Database,
  month: string,
  { heldPages, usedPages }: Omit<CrawlQuotaRow, 'month'>,
): Write {
  return db
    .update(crawlQuotas)
    .set({
      heldPages: sql`greatest(0, ${crawlQuotas.heldPages} + ${heldPages})`,
      usedPages: sql`${crawlQuotas.usedPages} + ${usedPages}`,
    })
    .where(ofMonth(workspaceId, month));
}

function ofMonth(workspaceId: string, month: string) {
  return and(eq(crawlQuotas.workspaceId, workspaceId), eq(crawlQuotas.month, month));
}
