import type { Crawl } from '#shared/api/endpoints/crawls.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { type CrawlIssueRow, listCrawlIssueRows } from '../../repositories/crawl-issues.ts';
import { type CrawlRow, findCrawl, findCrawlList } from '../../repositories/crawls.ts';
import type { RequestContext } from '../context.ts';
import type { CrawlResult } from '../../runtime/crawl-archive.ts';
import { presentOpenCrawl } from './present.ts';

const maxIssues = 1_000;

export async function readCrawl(context: RequestContext, crawlId: string): Promise<Crawl> {
  return presentOpenCrawl(context, await requireCrawl(context, crawlId));
}

export async function readCrawlList(context: RequestContext, crawlId: string): Promise<{ items: string[] }> {
  const { store, workspaceId } = context;
  const { id } = await requireCrawl(context, crawlId);
  return { items: [...((await findCrawlList(workspaceId, store.db, id)) ?? [])] };
}

export async function listCrawlIssues(context: RequestContext, crawlId: string): Promise<{ items: CrawlIssueRow[] }> {
  const { store, workspaceId } = context;
  const { id } = await requireCrawl(context, crawlId);
  return { items: (await listCrawlIssueRows(workspaceId, store.db, id)).slice(0, maxIssues) };
}

/** The JSON as it lies in the archive, piece by piece. Throws `not_found` also before there is one. */
export async function readCrawlResult(
  context: RequestContext,
  crawlId: string,
  result: CrawlResult,
): Promise<AsyncIterable<string>> {
  return textOf(await openResult(context, await requireCrawl(context, crawlId), result));
}

/** Throws `not_found` before there is one, and for links of a crawl that ended before they were kept. */
export async function openResult(
  { crawlArchive, workspaceId }: RequestContext,
  { id, status }: CrawlRow,
  result: CrawlResult,
): Promise<ReadableStream<Uint8Array>> {
  const found = status === 'ended' ? await crawlArchive.result({ workspaceId, crawlId: id }, result) : undefined;
  if (found) return found;
  throw new AppError('not_found', {
    message: status === 'ended' ? missing[result] : 'There is no report before the crawl has ended.',
  });
}

const missing: Readonly<Record<CrawlResult, string>> = {
  report: 'The report of this crawl is not kept any more.',
  links: 'This crawl ended before links were kept. Crawl the site again.',
  externals: 'This crawl asked no other sites.',
  pages: 'This crawl ended before links were kept. Crawl the site again.',
};

export async function requireCrawl({ store, workspaceId }: RequestContext, crawlId: string): Promise<CrawlRow> {
  const row = await findCrawl(workspaceId, store.db, crawlId);
  if (!row) throw new AppError('not_found');
  return row;
}

async function* textOf(report: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  for await (const chunk of report) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
