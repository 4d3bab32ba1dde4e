import { engineVersion } from '#shared/audit/engine-version.ts';
import { pageCount } from '#shared/crawl/export/report-lines.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';

import { keysOfCrawl, openCrawls } from './crawl-database.ts';
import type {
  CrawlEdges,
  CrawlPlan,
  CrawlSummary,
  StoredCrawl,
  StoredCrawlReport,
  StoredReading,
} from './crawl-records.ts';

/** Crawls of one site that are kept; an older one goes when a new one ends. */
const keptPerSite = 10;
/** Of so many the pages are kept beside the report: they are most of the bytes. */
const keptReadings = 2;

const channelName = 'sightline-crawls';

/** Tells every tab that the list of crawls changed. A channel that is open while the build reads the worker never ends it. */
export function announceCrawls(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('');
  channel.close();
}

/** Calls back when the list of crawls changed in any tab, until the signal aborts. */
export function watchCrawls(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', onChange);
  signal.addEventListener('abort', () => channel.close());
}

/** The newest first. */
export async function loadCrawls(): Promise<readonly StoredCrawl[]> {
  const all = await (await openCrawls()).getAll('crawls');
  return all.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

export async function addCrawl(plan: CrawlPlan): Promise<StoredCrawl> {
  const site = new URL(plan.settings.start).host;
  const crawl: StoredCrawl = {
    id: crypto.randomUUID(),
    site,
    startedAt: new Date().toISOString(),
    state: 'running',
    engine: engineVersion,
    plan,
  };
  await (await openCrawls()).put('crawls', crawl);
  announceCrawls();
  return crawl;
}

export async function changeCrawl(id: string, change: Partial<StoredCrawl>): Promise<void> {
  const transaction = (await openCrawls()).transaction('crawls', 'readwrite');
  const crawl = await transaction.store.get(id);
  if (crawl) await transaction.store.put({ ...crawl, ...change });
  await transaction.done;
  announceCrawls();
}

/** Keeps the report of a crawl that ended, and forgets the oldest of that site. */
export async function saveCrawlReport(id: string, report: CrawlReport, edges: CrawlEdges): Promise<void> {
  await (await openCrawls()).put('reports', { crawl: id, report, edges });
  await changeCrawl(id, { state: 'ended', summary: summaryOf(report) });
  await forgetOldCrawls(new URL(report.start).host);
}

/** A report that was made elsewhere. */
export async function addReportFile(report: CrawlReport): Promise<StoredCrawl> {
  const crawl: StoredCrawl = {
    id: crypto.randomUUID(),
    site: new URL(report.start).host,
    startedAt: report.startedAt,
    state: 'file',
    summary: summaryOf(report),
  };
  const transaction = (await openCrawls()).transaction(['crawls', 'reports'], 'readwrite');
  await transaction.objectStore('crawls').put(crawl);
  await transaction.objectStore('reports').put({ crawl: crawl.id, report });
  await transaction.done;
  announceCrawls();
  return crawl;
}

export async function loadCrawlReport(id: string): Promise<StoredCrawlReport | undefined> {
  return (await openCrawls()).get('reports', id);
}

/** One page as it was read; undefined where that is not kept. */
export async function findReading(crawl: string, id: number): Promise<StoredReading | undefined> {
  return (await openCrawls()).get('readings', [crawl, id]);
}

/** Places in the report of the pages on which a rule failed; empty where pages are not kept. */
export async function pagesWithFinding(crawl: string, rule: string): Promise<readonly number[]> {
  const found: number[] = [];
  const { store } = (await openCrawls()).transaction('readings');
  for await (const { key, value } of store.iterate(keysOfCrawl(crawl)))
    if (value.reading.findings.some((finding) => finding.rule === rule)) found.push(key[1]);
  return found;
}

/** Texts of robots.txt by origin, and what each sitemap answered. */
export async function loadSiteFiles(crawl: string): Promise<{
  readonly robots: readonly (readonly [origin: string, text: string])[];
  readonly sitemaps: readonly (readonly [url: string, status: number | null])[];
}> {
  const notes = await (await openCrawls()).getAll('notes', keysOfCrawl(crawl));
  const sitemaps = notes.find(({ name }) => name === 'sitemaps');
  return {
    robots: notes.flatMap(({ name, value }) => (name.startsWith('robots ') ? [[name.slice(7), value] as const] : [])),
    sitemaps: sitemaps ? asSitemaps(JSON.parse(sitemaps.value)) : [],
  };
}

export async function removeCrawl(id: string): Promise<void> {
  const transaction = (await openCrawls()).transaction(['crawls', 'urls', 'readings', 'notes', 'reports'], 'readwrite');
  await Promise.all([
    transaction.objectStore('crawls').delete(id),
    transaction.objectStore('reports').delete(id),
    ...(['urls', 'readings', 'notes'] as const).map((name) => transaction.objectStore(name).delete(keysOfCrawl(id))),
    transaction.done,
  ]);
  announceCrawls();
}

export function summaryOf(report: CrawlReport): CrawlSummary {
  const count = (severity: 'error' | 'warning' | 'notice'): number =>
    report.issues.filter((issue) => issue.severity === severity).length;
  return {
    start: report.start,
    endedAt: report.endedAt,
    ended: report.ended,
    isComplete: report.isComplete,
    ...(report.isList === true && { isList: true }),
    ...(report.startFailure !== undefined && { startFailure: report.startFailure }),
    pages: pageCount(report),
    addresses: report.urls.length,
    findings: { error: count('error'), warning: count('warning'), notice: count('notice') },
  };
}

async function forgetOldCrawls(site: string): Promise<void> {
  const same = (await loadCrawls()).filter(
    (crawl) => crawl.site === site && crawl.state === 'ended' && crawl.remote === undefined,
  );
  for (const { id } of same.slice(keptPerSite)) await removeCrawl(id);
  const database = await openCrawls();
  for (const { id } of same.slice(keptReadings, keptPerSite)) await database.delete('readings', keysOfCrawl(id));
}

/** Safe: the crawl alone writes this note. */
function asSitemaps(value: unknown): readonly (readonly [string, number | null])[] {
  return value as readonly (readonly [string, number | null])[];
}
