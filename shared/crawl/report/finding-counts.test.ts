import { expect, test } from 'vitest';

import { crawledSite } from '#shared/testing/crawled-site.ts';

import { crawlToCsv } from '../export/crawl-to-csv.ts';
import { analyseSite } from './analyse-site.ts';
import { readCrawlReport } from './read-crawl-report.ts';

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** More pages than a finding names, each with an image without a text and a link to what is not there. */
const paths = Array.from({ length: 60 }, (_, at) => `/page-${at}`);
const links = paths.map((path) => `<a href="${path}">${path}</a>`).join(' ');
const report = analyseSite(
  crawledSite({
    paths: {
      '/': html('Home', links),
      ...Object.fromEntries(
        paths.map((path) => [path, html(path, '<img src="/a.png"> <a href="/gone">Away</a> <a href="/">Home</a>')]),
      ),
    },
  }).source,
);

test('every page has all of its findings counted, also where a finding names only the first pages', () => {
  const own = report.urls.filter(({ url }) => url.includes('/page-'));
  expect(own).toHaveLength(60);
  const image = report.issues.find(({ check }) => check.startsWith('image/') && check.includes('alt'));
  expect(image?.severity).toBe('error');
  expect(image?.places.length).toBeLessThan(60);
  const broken = report.issues.find(({ check }) => check === 'site/broken-internal');
  expect(broken).toMatchObject({ count: 60, severity: 'error' });
  expect(broken?.places).toHaveLength(50);
  expect(new Set(own.map(({ findings }) => findings?.error)).size).toBe(1);
  expect(own[59]?.findings?.error).toBeGreaterThanOrEqual(2);
});

test('a page without faults has none, and what is no page was not judged', () => {
  const [start] = report.urls;
  expect(start?.findings?.error).toBe(0);
  const gone = report.urls.find(({ url }) => url.endsWith('/gone'));
  expect(gone?.findings).toBeUndefined();
});

test('a table has them by severity, and nothing where they are not known', () => {
  const [head = '', ...rows] = crawlToCsv(report).trim().split(/\r?\n/);
  expect(head.split(',').slice(-3)).toEqual(['errors', 'warnings', 'notices']);
  expect(
    rows
      .find((row) => row.includes('/page-59,'))
      ?.split(',')
      .at(-3),
  ).not.toBe('0');
  const { findings: _, ...older } = report.urls[0] ?? { url: '', outcome: 'fetched', depth: 0, inlinks: 0 };
  expect(crawlToCsv({ ...report, urls: [older] }).trim()).toMatch(/,,,$/);
});

test('a report that was read again still has them', () => {
  expect(readCrawlReport(JSON.stringify(report))?.urls[5]?.findings).toEqual(report.urls[5]?.findings);
});
