import { describe, expect, test } from 'vitest';

import { home, page } from '#shared/testing/check-cases.data.ts';
import { crawledSite, type ServedPath, type SiteFiles } from '#shared/testing/crawled-site.ts';

import { analyseSite } from '../report/analyse-site.ts';
import type { CrawlReport } from '../report/crawl-report.ts';
import { crawlToHtml } from './crawl-to-html.ts';
import { crawlToText } from './crawl-to-text.ts';

const reportOf = (files: SiteFiles): CrawlReport => analyseSite(crawledSite(files).source);
const messagesOf = (report: CrawlReport, check: string): readonly string[] =>
  report.issues.flatMap((issue) => (issue.check === check ? [issue.message] : []));

describe('a start that leads to no page', () => {
  test.each<[string, SiteFiles]>([
    ['answers 404', { paths: {} }],
    ['answers 500', { paths: { '/': { status: 500 } } }],
    ['refuses programs (403)', { paths: { '/': { status: 403 } } }],
    ['redirects in a circle', { paths: { '/': { to: '/a' }, '/a': { to: '/' } } }],
    ['redirects to https://example.com/a, which answers 404', { paths: { '/': { to: '/a' } } }],
    [
      'redirects to https://other.example/, which is out of scope',
      { paths: { '/': { to: 'https://other.example/' } } },
    ],
    ['is forbidden by robots.txt', { paths: { '/': home() }, robots: 'User-agent: *\nDisallow: /' }],
  ])('is said to fail: %s', (reason, files) => {
    const report = reportOf(files);
    expect(report.startFailure).toBe(reason);
    expect(report.passed).toEqual([]);
    const text = crawlToText(report);
    expect(text).toContain(`The start failed: it ${reason}.`);
    expect(text).not.toMatch(/^Complete/m);
    expect(text).toContain('Not complete: ');
    expect(text).toContain('Clicks from the start: no page was reached from it');
    const html = crawlToHtml(report);
    expect(html).toContain(`The start failed: it ${reason}.`);
    expect(html).not.toMatch(/[^t] Complete:/);
    expect(html).toContain('No page was reached from the start.');
  });

  test('is not said of one that does, nor of one that redirects to one', () => {
    expect(reportOf({ paths: { '/': home() } }).startFailure).toBeUndefined();
    expect(reportOf({ paths: { '/': { to: '/a' }, '/a': page('A') } }).startFailure).toBeUndefined();
  });
});

const mixed: Readonly<Record<string, ServedPath>> = {
  '/': home('/1', '/old', '/private/a', 'https://other.example/'),
  '/1': page('1', '<a href="/2">Two</a>'),
  '/2': page('2', '<a href="/3">Three</a>'),
  '/3': page('3', '<a href="/4">Four</a>'),
  '/4': page('4', '', '<meta name="robots" content="noindex">'),
  '/old': { to: '/gone' },
};

test('reports say what was asked, and count what they name', () => {
  const report = reportOf({
    paths: { ...mixed, '/3': page('3', '<a href="/4">Four</a> <a href="/5">Five</a>'), '/5': page('5') },
    robots: 'User-agent: *\nDisallow: /private/',
  });
  const text = crawlToText(report);
  expect(text).toContain('Complete: every address in scope that robots.txt allows was asked.');
  expect(text).toContain('1 redirected, 1 forbidden by robots.txt, 1 out of scope');
  expect(messagesOf(report, 'site/click-depth')).toEqual([
    '1 page is 4 clicks from the start; 1 of 5 indexable pages that links lead to are deeper than 3.',
  ]);
  expect(messagesOf(report, 'site/broken-internal')).toEqual([
    'https://example.com/gone answers 404; 1 link leads there, 1 of them over a redirect.',
  ]);
  expect(messagesOf(report, 'site/server-errors')).toEqual([]);
  expect(messagesOf(report, 'site/link-to-redirect')).toEqual([]);
});

test('the share of failed answers names both of its numbers', () => {
  const report = reportOf({ paths: { '/': home('/a', '/b'), '/a': page('A'), '/b': { status: 500 } } });
  expect(messagesOf(report, 'site/server-errors')).toEqual([
    '1 of 3 addresses that were asked ended in an error of the server or in silence.',
  ]);
});

test('the HTML report has words for outcomes and bars that are filled', () => {
  const html = crawlToHtml(reportOf({ paths: mixed, settings: { maxPages: 2 } }));
  expect(html).toMatch(/<th scope="row">out of scope<\/th>/);
  expect(html).toContain('kept back by a limit (number of pages)');
  expect(html).not.toMatch(/out-of-scope|over-limit/);
  expect(html).not.toContain('class="bar notice"');
});
