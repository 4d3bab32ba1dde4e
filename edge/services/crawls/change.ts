import type { Crawl } from '#shared/api/endpoints/crawls.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Database } from '../../db/database.ts';
import { type CrawlRow, findCrawlList, lockCrawl, updateCrawl } from '../../repositories/crawls.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentOpenCrawl } from './present.ts';
import { holdCrawlPages, monthOf } from './quota.ts';
import { crawlSettingsOf } from './settings-of.ts';

/** Throws `conflict` where it does not run. */
export async function pauseCrawl(context: RequestContext, crawlId: string): Promise<Crawl> {
  const { workspaceId } = context;
  return change(context, 'crawls.pause', crawlId, async (tx, row) => {
    if (row.status !== 'running') throw conflict('does not run');
    await updateCrawl(workspaceId, tx, crawlId, { status: 'paused' });
    await context.crawls.pause(crawlId);
    return { ...row, status: 'paused' };
  });
}

/** Throws `conflict` where it has ended. Its end is booked when it is judged. */
export async function stopCrawl(context: RequestContext, crawlId: string): Promise<Crawl> {
  const { workspaceId } = context;
  return change(context, 'crawls.stop', crawlId, async (tx, row) => {
    if (row.status === 'ended') throw conflict('has ended');
    await updateCrawl(workspaceId, tx, crawlId, { status: 'running' });
    await context.crawls.stop(crawlId);
    return { ...row, status: 'running' };
  });
}

/** After a pause, or after an end before all was asked. Throws `conflict` or `quota_exceeded`. */
export async function resumeCrawl(context: RequestContext, crawlId: string): Promise<Crawl> {
  const { clock, crawling, workspaceId } = context;
  return change(context, 'crawls.resume', crawlId, async (tx, row) => {
    if (row.status === 'running') throw conflict('runs already');
    if (row.status === 'paused') {
      await updateCrawl(workspaceId, tx, crawlId, { status: 'running' });
      if (!(await context.crawls.resume(crawlId, null))) throw conflict('is not kept any more');
      return { ...row, status: 'running' };
    }
    const { options, pages } = row;
    const wanted = options.maxPages - pages;
    if (row.isComplete || wanted <= 0) throw conflict('has asked for all that it was to ask for');
    const month = monthOf(new Date(clock()));
    const heldPages = await holdCrawlPages(workspaceId, tx, { cap: crawling.pagesPerMonth, month, wanted });
    const changes = {
      status: 'running',
      heldPages,
      heldMonth: month,
      ended: null,
      endedAt: null,
      judgedAt: null,
    } as const;
    await updateCrawl(workspaceId, tx, crawlId, { ...changes, isQuotaReached: false });
    const list = row.isList ? await findCrawlList(workspaceId, tx, crawlId) : null;
    const isKept = await context.crawls.resume(crawlId, crawlSettingsOf(options, pages + heldPages, list));
    if (!isKept) throw conflict('ended more than 30 days ago and cannot go on');
    return { ...row, ...changes, isQuotaReached: false };
  });
}

async function change(
  context: RequestContext,
  action: 'crawls.pause' | 'crawls.stop' | 'crawls.resume',
  crawlId: string,
  apply: (tx: Database, row: CrawlRow) => Promise<CrawlRow>,
): Promise<Crawl> {
  const { store, workspaceId } = context;
  return store.transaction(async (tx) => {
    const row = await lockCrawl(workspaceId, tx, crawlId);
    if (!row) throw new AppError('not_found');
    const answer = await presentOpenCrawl(context, await apply(tx, row));
    for (const write of recordChange(context, tx, { action, subjectId: crawlId, status: 200, answer })) await write;
    return answer;
  });
}

function conflict(what: string): AppError {
  return new AppError('conflict', { message: `This crawl ${what}.` });
}
