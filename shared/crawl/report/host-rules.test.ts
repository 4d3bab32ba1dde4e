import { expect, test } from 'vitest';

import { home, page } from '#shared/testing/check-cases.data.ts';
import { crawledSite } from '#shared/testing/crawled-site.ts';

import type { SiteSource } from '../site/site-source.ts';
import { analyseSite } from './analyse-site.ts';
import { compareCrawls } from './compare-crawls.ts';
import { isHostRule } from './host-rules.ts';

const paths = { '/': home('/a', '/b'), '/a': page('A'), '/b': page('B') };
const { source } = crawledSite({ paths });
const file = 'https://example.com/robots.txt';

/** As each page's own audit finds it. */
const faulty: SiteSource = {
  ...source,
  pages: () =>
    Array.from(source.pages(), (stored) => ({
      ...stored,
      reading: {
        ...stored.reading,
        findings: [
          ...stored.reading.findings,
          {
            rule: 'robots/unreadable-line',
            severity: 'warning' as const,
            count: 2,
            places: [
              { url: file, value: '2' },
              { url: file, value: '3' },
            ],
          },
        ],
      },
    })),
};

test.each([
  ['robots/unreadable-line', true],
  ['robots/disallow-all', true],
  ['sitemap/missing', true],
  ['robots/page-disallowed', false],
  ['robots/resource-blocked', false],
  ['title/missing', false],
  ['site/orphan', false],
])('%s is of the host: %s', (id, isOfHost) => {
  expect(isHostRule(id)).toBe(isOfHost);
});

test('what is wrong with robots.txt is one finding of the site, and none of its pages', () => {
  const [clean, report] = [analyseSite(source), analyseSite(faulty)];
  expect(report.issues.filter(({ check }) => check.startsWith('robots/'))).toEqual([
    expect.objectContaining({
      group: file,
      count: 2,
      places: [
        { url: file, value: '2' },
        { url: file, value: '3' },
      ],
    }),
  ]);
  expect(report.urls.map(({ findings }) => findings)).toEqual(clean.urls.map(({ findings }) => findings));
});

test('it is fixed where the host was asked again and it is found no more, and new the other way round', () => {
  const [clean, report] = [analyseSite(source), analyseSite(faulty)];
  const found = { check: 'robots/unreadable-line', group: file, count: 2 };
  expect(compareCrawls(report, clean).fixedIssues).toEqual([found]);
  expect(compareCrawls({ ...report, isComplete: false }, { ...clean, isComplete: false }).fixedIssues).toEqual([found]);
  expect(compareCrawls(clean, report).newIssues).toEqual([found]);
  const away = analyseSite(crawledSite({ paths: { '/': { status: 503 } } }).source);
  expect(compareCrawls(report, away)).toMatchObject({ fixedIssues: [], notJudged: expect.arrayContaining([found]) });
});
