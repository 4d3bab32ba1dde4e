import { and, asc, eq, getTableColumns } from 'drizzle-orm';

import type { Database } from '../db/database.ts';
import { crawlIssues } from '../db/tables/crawl-issues.ts';

export type CrawlIssueRow = Omit<typeof crawlIssues.$inferSelect, 'workspaceId' | 'crawlId' | 'position'>;

const { workspaceId: _workspaceId, crawlId: _crawlId, position: _position, ...columns } = getTableColumns(crawlIssues);
const rowsPerInsert = 500;

/** Puts these in place of those that were there. */
export async function replaceCrawlIssues(
  workspaceId: string,
  tx: Database,
  crawlId: string,
  rows: readonly CrawlIssueRow[],
): Promise<void> {
  await tx.delete(crawlIssues).where(ofCrawl(workspaceId, crawlId));
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    const part = rows.slice(from, from + rowsPerInsert);
    await tx.insert(crawlIssues).values(part.map((row, at) => ({ ...row, workspaceId, crawlId, position: from + at })));
  }
}

/** In the order of the report. */
export async function listCrawlIssueRows(
  workspaceId: string,
  db: Database,
  crawlId: string,
): Promise<readonly CrawlIssueRow[]> {
  return db.select(columns).from(crawlIssues).where(ofCrawl(workspaceId, crawlId)).orderBy(asc(crawlIssues.position));
}

function ofCrawl(workspaceId: string, crawlId: string) {
  return and(eq(crawlIssues.workspaceId, workspaceId), eq(crawlIssues.crawlId, crawlId));
}
