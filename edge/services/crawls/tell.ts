import { isCrawlCondition, type CrawlCondition } from '#shared/alerts/alert-condition.ts';
import type { CrawlEvent } from '#shared/alerts/alert-event.ts';
import {
  countNews,
  type CrawlNews,
  crawlNews,
  firstNews,
  type JudgedCrawl,
  newsFor,
} from '#shared/alerts/crawl-news.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import { listKnownChannelIds } from '../../repositories/alert-channels.ts';
import { insertAlertDeliveries } from '../../repositories/alert-deliveries.ts';
import { listAlertRuleRows } from '../../repositories/alert-rules.ts';
import { findCrawlSchedule } from '../../repositories/crawl-schedules.ts';
import { type CrawlRow, findCrawl, findCrawlBefore, lockCrawl, updateCrawl } from '../../repositories/crawls.ts';
import type { CrawlName } from '../../runtime/crawl-archive.ts';
import { waitingDelivery } from '../alerts/waiting-delivery.ts';
import { writeAlertEvents } from '../alerts/write-alert-events.ts';
import { announceLog } from '../events/announce-log.ts';
import { logEvents } from '../events/log-events.ts';

const allKinds: readonly CrawlCondition['kind'][] = ['crawl-errors', 'crawl-left-index', 'crawl-files'];
/** Findings of each kind that an event keeps. */
const keptFindings = 20;
/** And a message: rounds of sending hold many at once, and a site of 100,000 pages can leave the index in one night. */
const keptInMessage = 1_000;

/**
 * Tells what a crawl found that the one before had not: each rule what it asks for, and each channel one message with what
 * its rules and, after a scheduled crawl, the schedule ask for. Once for each crawl; nothing where nothing changed or
 * there is nothing to compare with.
 */
export async function tellCrawl(context: Backend, { crawlId, workspaceId }: CrawlName): Promise<void> {
  const { clock, store } = context;
  const row = await findCrawl(workspaceId, store.db, crawlId);
  if (!row || row.status !== 'ended' || row.isTold) return;
  const before = row.isList ? undefined : await findCrawlBefore(workspaceId, store.db, row);
  const [then, now] = before
    ? [await judgedOf(context, workspaceId, before), await judgedOf(context, workspaceId, row)]
    : [];
  const news = then && now ? crawlNews(crawlId, then, now) : undefined;
  const hasLogged = await store.transaction(async (tx) => {
    const locked = await lockCrawl(workspaceId, tx, crawlId);
    if (!locked || locked.isTold) return false;
    await updateCrawl(workspaceId, tx, crawlId, { isTold: true });
    return news !== undefined && (await tell(workspaceId, tx, row, news, new Date(clock())));
  });
  if (hasLogged) await announceLog(context, row.projectId);
}

/** Whether a rule told something, which is then in the event log. */
async function tell(workspaceId: string, tx: Database, row: CrawlRow, news: CrawlNews, now: Date): Promise<boolean> {
  const { isScheduled, projectId } = row;
  const wanted = new Map<string, Set<CrawlCondition['kind']>>();
  const want = (channelIds: readonly string[], kinds: readonly CrawlCondition['kind'][]): void => {
    for (const id of channelIds) wanted.set(id, new Set([...(wanted.get(id) ?? []), ...kinds]));
  };
  const schedule = isScheduled ? await findCrawlSchedule(workspaceId, tx, projectId) : undefined;
  if (schedule) want(schedule.channelIds, allKinds);
  const raised = [];
  for (const { channelIds, condition, id: ruleId, isEnabled } of await listAlertRuleRows(workspaceId, tx, projectId)) {
    if (!isEnabled || !isCrawlCondition(condition)) continue;
    want(channelIds, [condition.kind]);
    const found = newsFor(news, new Set([condition.kind]));
    const count = countNews(found);
    if (count === 0) continue;
    const id = newId(now.getTime());
    const about = { id, ruleId, condition, news: firstNews(found, keptFindings), count };
    const event: CrawlEvent = { ...about, at: now.toISOString() };
    // The channels get it below, in one message about the crawl.
    raised.push({ id, projectId, event, channelIds, isGrouped: true, createdAt: now });
  }
  const happened = await writeAlertEvents(workspaceId, tx, raised);
  const deliveries = (await listKnownChannelIds(workspaceId, tx, [...wanted.keys()])).flatMap((channelId) => {
    const found = newsFor(news, wanted.get(channelId) ?? new Set());
    const crawlNews = firstNews(found, keptInMessage);
    return countNews(found) === 0 ? [] : [waitingDelivery({ projectId, channelId, crawlNews }, now)];
  });
  if (deliveries.length > 0) await insertAlertDeliveries(workspaceId, tx, deliveries);
  await logEvents(workspaceId, tx, happened, now);
  return happened.length > 0;
}

/** Undefined where the archive has no report. */
async function judgedOf(
  { crawlArchive }: Backend,
  workspaceId: string,
  { fingerprints, id }: CrawlRow,
): Promise<JudgedCrawl | undefined> {
  const json = await crawlArchive.result({ workspaceId, crawlId: id }, 'report');
  return json && { report: asReport(await new Response(json).json()), fingerprints };
}

/** Safe because only `judgeCrawl` writes reports, and what comparisons read is in each version of them. */
function asReport(json: unknown): CrawlReport {
  return json as CrawlReport;
}
