import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../../backend.ts';
import { deleteCrawlRow, lockCrawl } from '../../repositories/crawls.ts';
import type { CrawlName } from '../../runtime/crawl-archive.ts';
import type { RequestContext } from '../context.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import { recordChange } from '../record-change.ts';
import { settleCrawlPages } from './quota.ts';

/** Also while it runs: what it read until then is booked, and what is still on its way is heard no more. */
export async function deleteCrawl(context: RequestContext, crawlId: string): Promise<void> {
  const { clock, crawls, store, workspaceId } = context;
  await store.transaction(async (tx) => {
    const row = await lockCrawl(workspaceId, tx, crawlId);
    if (!row) throw new AppError('not_found');
    if (row.status !== 'ended') {
      const progress = await crawls.progress(crawlId);
      await settleCrawlPages(workspaceId, tx, row, progress?.pages ?? row.pages);
    }
    await deleteCrawlRow(workspaceId, tx, crawlId);
    await addJobs(tx, [{ kind: 'clear-crawl', workspaceId, crawlId }], { now: new Date(clock()) });
    const record = { action: 'crawls.delete', subjectId: crawlId, status: 204, answer: undefined } as const;
    for (const write of recordChange(context, tx, record)) await write;
  });
  await crawls.clear(crawlId);
}

/** Forgets what lies outside of the database. Holders of leases that end after this find nothing, and what they kept goes with the next call. */
export async function clearCrawl({ crawlArchive, crawls }: Backend, crawl: CrawlName): Promise<void> {
  await crawls.clear(crawl.crawlId);
  await crawlArchive.clear(crawl);
}
