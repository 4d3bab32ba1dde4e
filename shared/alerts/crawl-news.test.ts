import { describe, expect, it } from 'vitest';

import type { CrawlReport, ReportedIssue, ReportedUrl } from '#shared/crawl/report/crawl-report.ts';
import { english } from '#shared/kernel/translation.ts';

import { countNews, crawlNews, firstNews, type CrawlFingerprints } from './crawl-news.ts';
import { describeCrawlNews } from './describe-crawl-news.ts';

const at = 'https://tea.example';
const page = (path: string, more: Partial<ReportedUrl> = {}): ReportedUrl => ({
  url: at + path,
  outcome: 'fetched',
  status: 200,
  depth: 1,
  inlinks: 1,
  isIndexable: true,
  wordCount: 100,
  ...more,
});
const issue = (group: string, severity: ReportedIssue['severity'] = 'error'): ReportedIssue => ({
  check: 'site/broken-internal',
  severity,
  group,
  message: `Nothing is at ${group}.`,
  count: 2,
  places: [{ url: `${at}/` }],
});

function reportOf(urls: readonly ReportedUrl[], issues: readonly ReportedIssue[] = []): CrawlReport {
  return {
    start: `${at}/`,
    scope: 'host',
    engine: { name: 'sightline', version: '1' },
    startedAt: '2026-11-20T10:00:00.000Z',
    endedAt: '2026-11-20T10:10:00.000Z',
    ended: 'complete',
    isComplete: true,
    counts: { fetched: urls.length },
    forgotten: 0,
    depths: [1],
    urls,
    issues,
    hasMoreNearDuplicates: false,
    nearDuplicates: [],
    notChecked: [],
    passed: issues.length === 0 ? ['site/broken-internal'] : [],
  };
}

const files: CrawlFingerprints = { robots: { [at]: 'a' }, sitemap: 'x', sitemapUrls: 10 };

describe('what a crawl tells', () => {
  it('is nothing where nothing changed', () => {
    const judged = { report: reportOf([page('/')], [issue('/gone')]), fingerprints: files };
    expect(crawlNews('1', judged, judged)).toMatchObject({ newErrors: [], leftIndex: [], robots: [], sitemap: null });
  });

  it('is new errors, pages that left the index, robots.txt and sitemaps, in one message', () => {
    const before = reportOf([page('/'), page('/a'), page('/b'), page('/c'), page('/d', { isIndexable: false })]);
    const after = reportOf(
      [
        page('/'),
        page('/a', { isIndexable: false }),
        { url: `${at}/b`, outcome: 'fetched', status: 404, depth: 1, inlinks: 1 },
        { url: `${at}/c`, outcome: 'disallowed', depth: 1, inlinks: 1 },
        page('/d', { isIndexable: false }),
      ],
      [issue(`${at}/b`), issue(`${at}/x`, 'warning')],
    );
    const news = crawlNews(
      '1',
      { report: before, fingerprints: files },
      { report: after, fingerprints: { robots: { [at]: 'b' }, sitemap: 'y', sitemapUrls: 8 } },
    );
    expect(describeCrawlNews(news, { site: 'tea.example', language: english, limit: 4 })).toEqual({
      title: 'tea.example: the crawl found 6 changes',
      lines: [
        'New error: Nothing is at https://tea.example/b. (2 places)',
        'https://tea.example/a may not be indexed any more.',
        'https://tea.example/b is not there any more.',
        'https://tea.example/c is closed to crawlers now.',
        '… and 2 more.',
      ],
    });
    expect(news).toMatchObject({ robots: [at], sitemap: { before: 10, after: 8 } });
  });

  it('keeps the first of ever so many for a message, counts all, and is text that a database takes', () => {
    const urls = Array.from({ length: 5_000 }, (_, index) => `/${index}`);
    const before = reportOf(urls.map((path) => page(path)));
    const odd = { ...issue(`${at}/b`), message: `Tea \u0000 ${'\u{1f375}'.slice(0, 1)}` };
    const after = reportOf(
      urls.map((path) => page(path, { isIndexable: false })),
      [odd],
    );
    const news = crawlNews('1', { report: before, fingerprints: null }, { report: after, fingerprints: null });
    const kept = firstNews(news, 100);
    expect(kept.leftIndex).toHaveLength(100);
    expect(kept.newErrors[0]?.message).toBe('Tea \ufffd \ufffd');
    expect(countNews(kept)).toBe(5_001);
    expect(countNews(firstNews(kept, 20))).toBe(5_001);
    const { lines, title } = describeCrawlNews(kept, { site: 'tea.example', language: english, limit: 3 });
    expect([title, lines.at(-1)]).toEqual(['tea.example: the crawl found 5,001 changes', '… and 4998 more.']);
  });

  it('is no change of files that did not answer', () => {
    const report = reportOf([page('/')]);
    const silent = { report, fingerprints: { robots: {}, sitemap: null, sitemapUrls: 0 } };
    expect(crawlNews('1', { report, fingerprints: files }, silent)).toMatchObject({ robots: [], sitemap: null });
  });
});
