import { z } from 'zod';

import type { CrawlReport, ReportedUrl } from '#shared/crawl/report/crawl-report.ts';
import { compareCrawls } from '#shared/crawl/report/compare-crawls.ts';
import { storableText } from '#shared/kernel/storable-text.ts';

import type { CrawlCondition } from './alert-condition.ts';

/** What a report does not hold of robots.txt and sitemaps, short enough to compare. */
export interface CrawlFingerprints {
  /** Of each robots.txt that answered, by origin; of one that is not there too. */
  readonly robots: Readonly<Record<string, string>>;
  /** Of the set of addresses in sitemaps; null where one did not answer. */
  readonly sitemap: string | null;
  readonly sitemapUrls: number;
}

const leftIndexReasons = ['not-found', 'blocked', 'not-indexable'] as const;

export type LeftIndexReason = (typeof leftIndexReasons)[number];

/** What a crawl found that the one before had not, as far as somebody wants to be told of it. */
export const crawlNewsFields = {
  crawlId: z.string(),
  /** Findings of severity error that are new. */
  newErrors: z.array(z.object({ check: z.string(), message: z.string(), count: z.int() })).readonly(),
  /** Pages that search engines could show and cannot any more. */
  leftIndex: z.array(z.object({ url: z.string(), reason: z.enum(leftIndexReasons) })).readonly(),
  /** Origins whose robots.txt is another. */
  robots: z.array(z.string()).readonly(),
  /** Addresses in sitemaps then and now; null where they are the same. */
  sitemap: z.object({ before: z.int(), after: z.int() }).nullable(),
  /** Findings that are not listed, where there are more than a message keeps. */
  left: z.int().nonnegative().optional(),
};

const crawlNewsSchema = z.object(crawlNewsFields);

export type CrawlNews = Readonly<z.infer<typeof crawlNewsSchema>>;

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
      severity === 'error' && isNew.has(`${check} ${group}`) ? [{ check, message: storableText(message), count }] : [],
    ),
    leftIndex: leftIndex(before.report, after.report),
    ...filesNews(before.fingerprints, after.fingerprints),
  };
}

/** Also those that are not listed. */
export function countNews(news: CrawlNews): number {
  return countListed(news) + (news.left ?? 0);
}

function countListed({ leftIndex: gone, newErrors, robots, sitemap }: CrawlNews): number {
  return newErrors.length + gone.length + robots.length + (sitemap ? 1 : 0);
}

/** The parts of the news that somebody asked for. */
export function newsFor(news: CrawlNews, kinds: ReadonlySet<CrawlCondition['kind']>): CrawlNews {
  const hasFiles = kinds.has('crawl-files');
  return {
    crawlId: news.crawlId,
    newErrors: kinds.has('crawl-errors') ? news.newErrors : [],
    leftIndex: kinds.has('crawl-left-index') ? news.leftIndex : [],
    robots: hasFiles ? news.robots : [],
    sitemap: hasFiles ? news.sitemap : null,
  };
}

/** The first so many findings of each kind; the others are counted. */
export function firstNews(news: CrawlNews, count: number): CrawlNews {
  const { leftIndex: gone, newErrors, robots } = news;
  const first = {
    ...news,
    newErrors: newErrors.slice(0, count),
    leftIndex: gone.slice(0, count),
    robots: robots.slice(0, count),
  };
  const left = countNews(news) - countListed(first);
  return left === 0 ? first : { ...first, left };
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
