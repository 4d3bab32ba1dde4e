import { expect, test } from 'vitest';

import { home, page } from '#shared/testing/check-cases.data.ts';
import { crawledSite } from '#shared/testing/crawled-site.ts';

import { crawlToHtml } from '../export/crawl-to-html.ts';
import { crawlToText } from '../export/crawl-to-text.ts';
import { countsLine, endLine } from '../export/report-lines.ts';
import { sayInEnglish } from '../export/say-crawl.ts';
import { analyseSite } from './analyse-site.ts';
import { readCrawlReport } from './read-crawl-report.ts';

const list = ['/', '/a', '/gone', '/old', '/failed'].map((path) => `https://example.com${path}`);
const report = analyseSite(
  crawledSite({
    paths: {
      '/': home('/b', '/c'),
      '/a': page('A'),
      '/b': page('B'),
      '/old': { to: '/gone' },
      '/failed': { status: 500 },
    },
    settings: { list, maxDepth: 0, sitemap: { from: 'off' } },
  }).source,
);

test('a list of which every address was asked says so: its links are no addresses that a limit kept back', () => {
  expect(report).toMatchObject({ isList: true, ended: 'complete' });
  expect(endLine(report, sayInEnglish)).toBe('A list: its links were not followed.');
  expect(countsLine(report, sayInEnglish)).toContain('2 only linked to: a list’s links are not followed');
  expect(crawlToText(report)).not.toContain('limit');
  const html = crawlToHtml(report);
  expect(html).not.toContain('kept back by a limit');
  expect(html).toContain('A list of addresses, the first of example.com');
  expect(readCrawlReport(JSON.stringify(report))?.isList).toBe(true);
});

test('addresses of a list that are not there are findings without a link to them', () => {
  const broken = report.issues.filter(({ check }) => check === 'site/broken-internal');
  expect(broken.map(({ message }) => message).toSorted()).toEqual([
    'https://example.com/failed answers 500; the list names it.',
    'https://example.com/gone answers 404; the list names it.',
  ]);
  expect(broken.find(({ group }) => group.endsWith('/gone'))).toMatchObject({
    count: 2,
    severity: 'error',
    places: [
      { url: 'https://example.com/gone' },
      { url: 'https://example.com/old', target: 'https://example.com/gone' },
    ],
  });
  expect(report.urls.find(({ url }) => url.endsWith('/gone'))?.findings?.error).toBe(1);
});
