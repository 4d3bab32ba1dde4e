import { expect, test } from 'vitest';

import { home, page } from '#shared/testing/check-cases.data.ts';
import { crawledSite, type SiteFiles } from '#shared/testing/crawled-site.ts';

import { analyseSite } from '../report/analyse-site.ts';
import type { CrawlReport, ReportedUrl } from '../report/crawl-report.ts';
import { crawlToHtml } from './crawl-to-html.ts';
import { crawlVerdict } from './crawl-verdict.ts';

const reportOf = (files: SiteFiles): CrawlReport => analyseSite(crawledSite(files).source);
const site = reportOf({ paths: { '/': home('/a', '/b'), '/a': page('A'), '/b': page('B') } });

function withFindings(...errors: readonly number[]): CrawlReport {
  const judged = site.urls.filter(({ wordCount }) => wordCount !== undefined);
  const urls = judged.map((url, at): ReportedUrl => ({
    ...url,
    findings: { error: errors[at] ?? 0, warning: 0, notice: 1 },
  }));
  return { ...site, urls, issues: [] };
}

test.each<[string, CrawlReport]>([
  ['2 of 3 pages have errors.', withFindings(1, 0, 3)],
  ['1 of 3 pages has errors.', withFindings(1)],
  ['1 of 3 pages has errors so far.', { ...withFindings(1), isComplete: false, ended: 'stopped' }],
  ['No errors or warnings were found on 3 pages.', withFindings()],
  ['The start failed: it answers 404.', reportOf({ paths: {} })],
])('says: %s', (verdict, report) => {
  expect(crawlVerdict(report)).toBe(verdict);
});

test('the first page carries the verdict, and the logo and colour of who made it', () => {
  const html = crawlToHtml(withFindings(1), { logo: 'data:image/png;base64,iVBORw0KGgo=', color: '#123456' });
  expect(html).toContain('<p class="verdict">1 of 3 pages has errors.</p>');
  expect(html).toContain('<img class="logo"');
  expect(html).toContain('--brand:#123456');
  expect(crawlToHtml(withFindings(1))).not.toContain('<img');
});
