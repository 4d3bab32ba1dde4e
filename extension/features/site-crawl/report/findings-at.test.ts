import { describe, expect, test } from 'vitest';

import { analyseSite } from '#shared/crawl/report/analyse-site.ts';
import type { CrawlReport, ReportedUrl } from '#shared/crawl/report/crawl-report.ts';
import { crawledSite } from '#shared/testing/crawled-site.ts';

import { findingsAt } from './findings-at.ts';
import { pageColumns, pageRows } from './page-columns.ts';
import { pageSeverities } from './page-severities.ts';

const paths = Array.from({ length: 12 }, (_, at) => `/page-${at}`);
const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const { source } = crawledSite({
  paths: {
    '/': html('Home', paths.map((path) => `<a href="${path}">${path}</a><img src="/a.png">`).join(' ')),
    ...Object.fromEntries(paths.map((path) => [path, html(path, '<img src="/a.png"><a href="/">Home</a>')])),
  },
});
const report = analyseSite(source);
const older: CrawlReport = { ...report, urls: report.urls.map((known) => withoutCounts(known)) };
const last = report.urls.at(-1)?.url ?? '';
const say = (id: string): string => id;

describe('pages with an image without a text each', () => {
  test('all have an error in the table and the graph', () => {
    expect(pageRows(report).filter(({ errors }) => errors === null || errors === 0)).toEqual([]);
    expect(new Set(pageSeverities(report).values())).toEqual(new Set(['error']));
  });

  test('are not known, and not clean, in a report that does not count', () => {
    const errors = pageColumns(say, false).find(({ id }) => id === 'errors');
    expect(new Set(pageRows(older).map((row) => errors?.valueOf(row)))).toEqual(new Set(['crawl.pages.notKnown']));
    expect(new Set(pageSeverities(older).values())).toEqual(new Set(['not known']));
  });
});

describe('the findings of one page', () => {
  test('are all listed where the page is kept', () => {
    const kept = [...source.pages()].at(-1)?.reading.findings;
    const { listed, unnamed } = findingsAt(report, last, kept);
    expect(listed.map(({ check }) => check)).toEqual(expect.arrayContaining(kept?.map(({ rule }) => rule) ?? []));
    expect(unnamed).toBe(0);
  });

  test('are not those of a page that only leads there', () => {
    const linked: CrawlReport = {
      ...report,
      issues: [
        {
          check: 'canonical/points-elsewhere',
          severity: 'notice',
          group: 'single pages',
          message: 'x',
          count: 1,
          places: [{ url: paths[0] ?? '', target: last }],
        },
        {
          check: 'site/link-to-redirect',
          severity: 'notice',
          group: last,
          message: 'y',
          count: 1,
          places: [{ url: paths[0] ?? '', target: last }],
        },
      ],
    };
    expect(findingsAt(linked, last, []).listed.map(({ check }) => check)).toEqual(['site/link-to-redirect']);
    expect(findingsAt(linked, last, undefined).listed.map(({ check }) => check)).toEqual(['site/link-to-redirect']);
  });

  test('that the report does not name are counted, or said to be unknown', () => {
    const { error = 0, notice = 0, warning = 0 } = report.urls.at(-1)?.findings ?? {};
    const { listed, unnamed = 0 } = findingsAt({ ...report, issues: [] }, last, undefined);
    expect(listed).toEqual([]);
    expect(unnamed).toBe(error + notice + warning);
    expect(findingsAt({ ...older, issues: [] }, last, undefined).unnamed).toBeUndefined();
  });
});

function withoutCounts(known: ReportedUrl): ReportedUrl {
  const { findings: _, ...rest } = known;
  return rest;
}
