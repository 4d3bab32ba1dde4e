import { and, asc, desc, eq, getTableColumns, inArray } from 'drizzle-orm';

import type { Database } from '../db/database.ts';
import { crawlIssues } from '../db/tables/crawl-issues.ts';
import { crawls } from '../db/tables/crawls.ts';

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

/** Of the newest crawl of each project that has ended, in the order of its report; of all projects or of one. */
export async function listNewestCrawlIssues(
  workspaceId: string,
  db: Database,
  { limit, projectId }: { readonly limit: number; readonly projectId: string | undefined },
): Promise<readonly (CrawlIssueRow & { readonly crawlId: string; readonly projectId: string })[]> {
  const newest = db
    .selectDistinctOn([crawls.projectId], { id: crawls.id })
    .from(crawls)
    .where(
      and(
        eq(crawls.workspaceId, workspaceId),
        eq(crawls.status, 'ended'),
        projectId === undefined ? undefined : eq(crawls.projectId, projectId),
      ),
    )
    .orderBy(crawls.projectId, desc(crawls.createdAt), desc(crawls.id));
  return db
    .select({ ...columns, crawlId: crawlIssues.crawlId, projectId: crawls.projectId })
    .from(crawlIssues)
    .innerJoin(crawls, and(eq(crawls.workspaceId, crawlIssues.workspaceId), eq(crawls.id, crawlIssues.crawlId)))
    .where(and(eq(crawlIssues.workspaceId, workspaceId), inArray(crawlIssues.crawlId, newest)))
    .orderBy(asc(crawlIssues.crawlId), asc(crawlIssues.position))
    .limit(limit);
}

function ofCrawl(workspaceId: string, crawlId: string) {
  return and(eq(crawlIssues.workspaceId, workspaceId), eq(crawlIssues.crawlId, crawlId));
}
