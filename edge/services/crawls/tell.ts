import { countNews, crawlNews, type JudgedCrawl } from '#shared/alerts/crawl-news.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Backend } from '../../backend.ts';
import { listKnownChannelIds } from '../../repositories/alert-channels.ts';
import { insertAlertDeliveries } from '../../repositories/alert-deliveries.ts';
import { findCrawlSchedule } from '../../repositories/crawl-schedules.ts';
import { type CrawlRow, findCrawl, findCrawlBefore, lockCrawl, updateCrawl } from '../../repositories/crawls.ts';
import type { CrawlName } from '../../runtime/crawl-archive.ts';

/** One message to each channel of the schedule, once for each crawl; none where nothing changed or there is nothing to compare with. */
export async function tellCrawl(context: Backend, { crawlId, workspaceId }: CrawlName): Promise<void> {
  const { clock, store } = context;
  const row = await findCrawl(workspaceId, store.db, crawlId);
  if (!row || row.status !== 'ended' || row.isTold) return;
  const schedule = await findCrawlSchedule(workspaceId, store.db, row.projectId);
  const before = await findCrawlBefore(workspaceId, store.db, row);
  const [then, now] = before
    ? [await judgedOf(context, workspaceId, before), await judgedOf(context, workspaceId, row)]
    : [];
  const news = then && now ? crawlNews(crawlId, then, now) : undefined;
  await store.transaction(async (tx) => {
    const locked = await lockCrawl(workspaceId, tx, crawlId);
    if (!locked || locked.isTold) return;
    await updateCrawl(workspaceId, tx, crawlId, { isTold: true });
    if (!news || countNews(news) === 0 || !schedule) return;
    const channelIds = await listKnownChannelIds(workspaceId, tx, schedule.channelIds);
    const createdAt = new Date(clock());
    const deliveries = channelIds.map((channelId) => ({
      id: newId(createdAt.getTime()),
      channelId,
      projectId: row.projectId,
      eventIds: [],
      crawlNews: news,
      status: 'waiting' as const,
      attempts: 0,
      nextAttemptAt: createdAt,
      reason: null,
      createdAt,
      settledAt: null,
    }));
    if (deliveries.length > 0) await insertAlertDeliveries(workspaceId, tx, deliveries);
  });
}

/** Undefined where the archive has no report. */
async function judgedOf(
  { crawlArchive }: Backend,
  workspaceId: string,
  { fingerprints, id }: CrawlRow,
): Promise<JudgedCrawl | undefined> {
  const json = await crawlArchive.report({ workspaceId, crawlId: id });
  return json && { report: asReport(await new Response(json).json()), fingerprints };
}

/** Safe because only `judgeCrawl` writes reports, and what comparisons read is in each version of them. */
function asReport(json: unknown): CrawlReport {
  return json as CrawlReport;
}
