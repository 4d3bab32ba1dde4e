import type { CrawlLinks } from '#shared/api/crawl-links.ts';
import type { Crawl } from '#shared/api/endpoints/crawls.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';

import { edgesOf } from '../crawl/edges-of.ts';
import { keysOfCrawl, openCrawls } from './crawl-database.ts';
import type { CrawlSummary, StoredCrawl, StoredCrawlReport } from './crawl-records.ts';
import { announceCrawls, summaryOf } from './crawl-store.ts';

/** Keeps the crawls of the backend as it lists them now, all of them: what it lists no more goes, with its report. */
export async function replaceRemoteCrawls(crawls: readonly Crawl[]): Promise<void> {
  const transaction = (await openCrawls()).transaction(['crawls', 'reports', 'notes'], 'readwrite');
  const [stored, reports] = [transaction.objectStore('crawls'), transaction.objectStore('reports')];
  const forget = (id: string): Promise<unknown> =>
    Promise.all([reports.delete(id), transaction.objectStore('notes').delete(keysOfCrawl(id))]);
  const known = new Map((await stored.getAll()).flatMap((each) => (each.remote ? [[each.id, each] as const] : [])));
  let isChanged = false;
  for (const crawl of crawls) {
    const before = known.get(crawl.id);
    known.delete(crawl.id);
    const after = withKnownSummary(storedCrawlOf(crawl), before);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    isChanged = true;
    // It went on and ended again: the report of then is not that of now.
    if (before?.summary?.endedAt !== after.summary?.endedAt || before?.remote?.judgedAt !== crawl.judgedAt)
      await forget(crawl.id);
    await stored.put(after);
  }
  for (const id of known.keys()) await Promise.all([stored.delete(id), forget(id)]);
  await transaction.done;
  if (isChanged || known.size > 0) announceCrawls();
}

/** One crawl as the backend just told it. */
export async function saveRemoteCrawl(crawl: Crawl): Promise<StoredCrawl> {
  const stored = storedCrawlOf(crawl);
  await (await openCrawls()).put('crawls', stored);
  announceCrawls();
  return stored;
}

/**
 * Keeps the report of a crawl of the backend, once it was read, with its links where the backend tells them; what the
 * list says of the crawl is said by the report from then on.
 */
export async function saveRemoteReport(
  crawl: StoredCrawl,
  report: CrawlReport,
  links: CrawlLinks | undefined,
): Promise<StoredCrawlReport> {
  const stored = { crawl: crawl.id, report, ...(links && { edges: edgesOf(links.pages) }) };
  const transaction = (await openCrawls()).transaction(['crawls', 'reports', 'notes'], 'readwrite');
  const notes = transaction.objectStore('notes');
  await transaction.objectStore('reports').put(stored);
  await transaction.objectStore('crawls').put({ ...crawl, summary: summaryOf(report) });
  if (links) {
    const sitemaps = JSON.stringify(links.sitemaps.map(({ status, url }) => [url, status]));
    await notes.put({ crawl: crawl.id, name: 'sitemaps', value: sitemaps });
    for (const { origin, text } of links.robots)
      await notes.put({ crawl: crawl.id, name: `robots ${origin}`, value: text });
  }
  await transaction.done;
  announceCrawls();
  return stored;
}

/** When the connection ends, what the backend told is not ours to show any more. */
export function clearRemoteCrawls(): Promise<void> {
  return replaceRemoteCrawls([]);
}

/** What a report said stays, as long as it is the report of the same end. */
function withKnownSummary(crawl: StoredCrawl, before: StoredCrawl | undefined): StoredCrawl {
  const { summary } = before ?? {};
  const isSame = summary?.endedAt === crawl.summary?.endedAt && before?.remote?.judgedAt === crawl.remote?.judgedAt;
  return summary && isSame ? { ...crawl, summary } : crawl;
}

/** A crawl of the backend in the form of the list. */
export function storedCrawlOf(crawl: Crawl): StoredCrawl {
  const {
    createdAt,
    id,
    isComplete,
    isList,
    isQuotaReached,
    isScheduled,
    judgedAt,
    options,
    progress,
    projectId,
    status,
  } = crawl;
  const summary = remoteSummary(crawl);
  return {
    id,
    site: new URL(options.start).host,
    startedAt: createdAt,
    state: status,
    ...(summary && { summary }),
    remote: { projectId, options, isList, judgedAt, isComplete, isQuotaReached, isScheduled, progress },
  };
}

function remoteSummary(crawl: Crawl): CrawlSummary | undefined {
  const { counts, ended, endedAt, errors, isComplete, isList, notices, options, pages, warnings } = crawl;
  if (ended === null || endedAt === null) return undefined;
  return {
    start: options.start,
    endedAt,
    ended,
    isComplete,
    ...(isList && { isList }),
    pages,
    addresses: Object.values(counts).reduce((sum, count) => sum + count, 0),
    findings: { error: errors, warning: warnings, notice: notices },
  };
}
