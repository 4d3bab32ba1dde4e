import type { Crawl } from '#shared/api/endpoints/crawls.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { type CrawlIssueRow, listCrawlIssueRows } from '../../repositories/crawl-issues.ts';
import { type CrawlRow, findCrawl } from '../../repositories/crawls.ts';
import type { RequestContext } from '../context.ts';
import { presentOpenCrawl } from './present.ts';

const maxIssues = 1_000;

export async function readCrawl(context: RequestContext, crawlId: string): Promise<Crawl> {
  return presentOpenCrawl(context, await requireCrawl(context, crawlId));
}

export async function listCrawlIssues(context: RequestContext, crawlId: string): Promise<{ items: CrawlIssueRow[] }> {
  const { store, workspaceId } = context;
  const { id } = await requireCrawl(context, crawlId);
  return { items: (await listCrawlIssueRows(workspaceId, store.db, id)).slice(0, maxIssues) };
}

/** The JSON as it lies in the archive, piece by piece. Throws `not_found` also before there is one. */
export async function readCrawlReport(context: RequestContext, crawlId: string): Promise<AsyncIterable<string>> {
  const { crawlArchive, workspaceId } = context;
  const { id, status } = await requireCrawl(context, crawlId);
  const report = status === 'ended' ? await crawlArchive.report({ workspaceId, crawlId: id }) : undefined;
  if (!report) throw new AppError('not_found', { message: 'There is no report before the crawl has ended.' });
  return textOf(report);
}

async function requireCrawl({ store, workspaceId }: RequestContext, crawlId: string): Promise<CrawlRow> {
  const row = await findCrawl(workspaceId, store.db, crawlId);
  if (!row) throw new AppError('not_found');
  return row;
}

async function* textOf(report: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  for await (const chunk of report) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
