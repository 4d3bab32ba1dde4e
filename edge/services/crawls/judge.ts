import { analyseSite } from '#shared/crawl/report/analyse-site.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import type { Happened } from '#shared/events/logged-event.ts';
import { storableText } from '#shared/kernel/storable-text.ts';
import type { CrawlLinks } from '#shared/api/crawl-links.ts';
import type { Severity } from '#shared/audit/rule.ts';

import type { Backend } from '../../backend.ts';
import type { EndedCrawl } from '../../objects/crawl/crawl-work.ts';
import { replaceCrawlIssues } from '../../repositories/crawl-issues.ts';
import { lockCrawl, updateCrawl } from '../../repositories/crawls.ts';
import type { CrawlName } from '../../runtime/crawl-archive.ts';
import { announceLog } from '../events/announce-log.ts';
import { logEvents } from '../events/log-events.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import { loadExternals } from './load-externals.ts';
import type { PlacedPages } from './earlier-pages.ts';
import { type ArchivedSite, openArchivedSite } from './archived-site.ts';
import { fingerprintsOf } from './fingerprints-of.ts';
import { pageSearches } from './page-searches.ts';
import { settleCrawlPages } from './quota.ts';

/**
 * Judges a crawl that has ended: the report into the archive, then counts, findings and pages of the quota in one
 * transaction. Done again where a look at other sites came in; links are written, pages are booked, and its end is told, the first time.
 */
export async function judgeCrawl(context: Backend, crawl: CrawlName, nth: 'first' | 'again' = 'first'): Promise<void> {
  const { clock, crawlArchive, crawls, store } = context;
  const { crawlId, workspaceId } = crawl;
  const ended = await crawls.ended(crawlId);
  if (!ended) return;
  const { report, site } = await judge(context, crawl, ended);
  await Promise.all([
    crawlArchive.putResult(crawl, 'report', JSON.stringify(report)),
    ...(nth === 'first' ? [putLinks(context, crawl, ended, site)] : []),
  ]);
  const fingerprints = await fingerprintsOf(ended, report);
  const kept = await store.transaction(async (tx) => {
    const row = await lockCrawl(workspaceId, tx, crawlId);
    if (!row) return null;
    const now = new Date(clock());
    await replaceCrawlIssues(
      workspaceId,
      tx,
      crawlId,
      report.issues.map(({ check, count, group, message, severity }) => ({
        check,
        count,
        group: storableText(group),
        message: storableText(message),
        severity,
      })),
    );
    await updateCrawl(workspaceId, tx, crawlId, {
      status: 'ended',
      ended: ended.ended,
      // A start that led to no page has shown nothing of the site.
      isComplete: ended.isComplete && report.startFailure === undefined,
      isQuotaReached: ended.ended === 'max-pages' && ended.pages < row.options.maxPages,
      counts: report.counts,
      errors: countIssues(report, 'error'),
      warnings: countIssues(report, 'warning'),
      notices: countIssues(report, 'notice'),
      endedAt: new Date(ended.endedAtMs),
      fingerprints,
      judgedAt: now,
    });
    if (row.status === 'ended') return { grownFor: null };
    await settleCrawlPages(workspaceId, tx, row, ended.pages);
    const asks = row.options.checkExternal > 0 && !row.isList;
    await addJobs(
      tx,
      [
        { kind: 'tell-crawl', workspaceId, crawlId },
        ...(asks ? [{ kind: 'ask-externals', workspaceId, crawlId, round: 1 } as const] : []),
      ],
      { now },
    );
    await logEvents(workspaceId, tx, [happenedOf(crawlId, row.projectId, ended, report)], now);
    return { grownFor: row.projectId };
  });
  // Deleted in the meantime: the report must not stay behind.
  if (!kept) await crawlArchive.clear(crawl);
  await announceLog(context, kept?.grownFor ?? null);
  await crawls.noteJudged(crawlId);
}

/** Which links and texts are wanted shows only while it is judged, so it is judged until nothing is missing. */
async function judge(
  context: Backend,
  crawl: CrawlName,
  ended: EndedCrawl,
): Promise<{ readonly report: CrawlReport; readonly site: ArchivedSite }> {
  const externals = await loadExternals(context.crawlArchive, crawl);
  const searches = await pageSearches(context, crawl);
  const site = await openArchivedSite(context, crawl, ended, { searches, ...(externals && { externals }) });
  for (;;) {
    const report = analyseSite(site.source);
    if (!(await site.loadMissing())) return { report, site };
  }
}

/** Who links where and what the site's files said, for those who look at the report. */
async function putLinks(
  { crawlArchive }: Backend,
  crawl: CrawlName,
  ended: EndedCrawl,
  { pages, source: { urls } }: ArchivedSite,
): Promise<void> {
  const links: CrawlLinks = {
    pages: pages.map(({ flags, id, targets }) => ({ id, targets: [...targets], flags: [...flags] })),
    robots: ended.robots.flatMap(({ status, text, url }) =>
      status === 200 ? [{ origin: new URL(url).origin, text }] : [],
    ),
    sitemaps: [...ended.sitemaps],
  };
  await crawlArchive.putResult(crawl, 'links', JSON.stringify(links));
  const placed: PlacedPages = pages.flatMap(({ bundle, id }) => {
    const url = urls[id]?.url;
    return url === undefined ? [] : [[url, id, bundle] as const];
  });
  await crawlArchive.putResult(crawl, 'pages', JSON.stringify(placed));
}

function happenedOf(crawlId: string, projectId: string, ended: EndedCrawl, report: CrawlReport): Happened {
  return {
    kind: 'crawl.ended',
    projectId,
    subjectId: crawlId,
    data: {
      crawlId,
      ended: ended.ended,
      isComplete: ended.isComplete && report.startFailure === undefined,
      pages: ended.pages,
      errors: countIssues(report, 'error'),
      warnings: countIssues(report, 'warning'),
      notices: countIssues(report, 'notice'),
    },
  };
}

function countIssues({ issues }: CrawlReport, severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
