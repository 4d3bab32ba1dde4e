import type { CrawlReport, ReportedUrl } from '#shared/crawl/report/crawl-report.ts';
import { compareCrawls } from '#shared/crawl/report/compare-crawls.ts';

/** What a report does not hold of robots.txt and sitemaps, short enough to compare. */
export interface CrawlFingerprints {
  /** Of each robots.txt that answered, by origin; of one that is not there too. */
  readonly robots: Readonly<Record<string, string>>;
  /** Of the set of addresses in sitemaps; null where one did not answer. */
  readonly sitemap: string | null;
  readonly sitemapUrls: number;
}

export type LeftIndexReason = 'not-found' | 'blocked' | 'not-indexable';

/** What a crawl found that the one before had not, as far as somebody wants to be told of it. */
export interface CrawlNews {
  readonly crawlId: string;
  /** Findings of severity error that are new. */
  readonly newErrors: readonly { readonly check: string; readonly message: string; readonly count: number }[];
  /** Pages that search engines could show and cannot any more. */
  readonly leftIndex: readonly { readonly url: string; readonly reason: LeftIndexReason }[];
  /** Origins whose robots.txt is another. */
  readonly robots: readonly string[];
  /** Addresses in sitemaps then and now; null where they are the same. */
  readonly sitemap: { readonly before: number; readonly after: number } | null;
}

export interface JudgedCrawl {
  readonly report: CrawlReport;
  readonly fingerprints: CrawlFingerprints | null;
}

/** What one of the two did not ask is no news. */
export function crawlNews(crawlId: string, before: JudgedCrawl, after: JudgedCrawl): CrawlNews {
  const { newIssues } = compareCrawls(before.report, after.report);
  const isNew = new Set(newIssues.map(({ check, group }) => `${check} ${group}`));
  return {
    crawlId,
    newErrors: after.report.issues.flatMap(({ check, count, group, message, severity }) =>
      severity === 'error' && isNew.has(`${check} ${group}`) ? [{ check, message, count }] : [],
    ),
    leftIndex: leftIndex(before.report, after.report),
    ...filesNews(before.fingerprints, after.fingerprints),
  };
}

export function countNews({ leftIndex: left, newErrors, robots, sitemap }: CrawlNews): number {
  return newErrors.length + left.length + robots.length + (sitemap ? 1 : 0);
}

function leftIndex(before: CrawlReport, after: CrawlReport): CrawlNews['leftIndex'] {
  const now = new Map(after.urls.map((known) => [known.url, known]));
  return before.urls.flatMap(({ isIndexable, url }) => {
    const reason = isIndexable === true ? reasonOf(now.get(url)) : undefined;
    return reason === undefined ? [] : [{ url, reason }];
  });
}

/** Undefined for a page that is as it was, or was not asked. */
function reasonOf(known: ReportedUrl | undefined): LeftIndexReason | undefined {
  if (!known) return undefined;
  if (known.isIndexable === false) return 'not-indexable';
  if (known.status === 404 || known.status === 410) return 'not-found';
  return known.outcome === 'disallowed' || known.outcome === 'blocked' ? 'blocked' : undefined;
}

function filesNews(
  before: CrawlFingerprints | null,
  after: CrawlFingerprints | null,
): Pick<CrawlNews, 'robots' | 'sitemap'> {
  if (!before || !after) return { robots: [], sitemap: null };
  const robots = Object.entries(after.robots).flatMap(([origin, hash]) => {
    const was = before.robots[origin];
    return was === undefined || was === hash ? [] : [origin];
  });
  const isOther = before.sitemap !== null && after.sitemap !== null && before.sitemap !== after.sitemap;
  return { robots, sitemap: isOther ? { before: before.sitemapUrls, after: after.sitemapUrls } : null };
}
