import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import { home, page } from '#shared/testing/check-cases.data.ts';
import { crawledSite, type SiteFiles } from '#shared/testing/crawled-site.ts';

import { analyseSite } from '../report/analyse-site.ts';
import { compareCrawls } from '../report/compare-crawls.ts';
import type { CrawlReport } from '../report/crawl-report.ts';
import { crawlToHtml } from './crawl-to-html.ts';
import type { FindingLanguage } from './finding-words.ts';
import { pageCount, unlinkedCount } from './report-lines.ts';

function languageOf(locale: 'de' | 'fr'): FindingLanguage {
  const read = (part: string) => JSON.parse(readFileSync(`locales/${locale}/${part}.json`, 'utf8'));
  return {
    audit: { ...englishAudit, locale, texts: read('report'), rules: read('rules') },
    crawl: { locale, texts: read('crawl') },
  };
}

const reportOf = (files: SiteFiles): CrawlReport => analyseSite(crawledSite(files).source);
const site: SiteFiles = {
  paths: { '/': home('/a', '/b', '/gone', '/old'), '/a': page('A'), '/b': page('A'), '/old': { to: '/a' } },
  settings: { exclude: ['/none'] },
};

/** Words of the page in English, outside what the site itself says: its texts and addresses, names of rules, code. */
function wordsOf(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<(code|style)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<p class="quiet source">.*?<\/p>/gs, ' ')
    .replace(/“[^”]*”/g, ' ')
    .replace(/<[^>]*>/g, ' ');
}

describe.each(['de', 'fr'] as const)('the report for clients in %s', (locale) => {
  const language = languageOf(locale);

  test('has no word of ours in English', () => {
    const before = reportOf(site);
    const later = reportOf({ ...site, paths: { ...site.paths, '/b': page('B'), '/gone': page('Back') } });
    const report = { ...later, comparison: compareCrawls(before, later) };
    const html = crawlToHtml(report, {}, language);
    expect(html).toContain(`<html lang="${locale}"`);
    const english =
      /\b(?:findings?|places?|errors?|warnings?|notices?|more|clicks?|since|found|checked|fixed|asked|why it|score:)\b/i;
    expect(english.exec(wordsOf(html).replaceAll(/\bnotices?\b/gi, locale === 'fr' ? '' : '$&'))?.[0]).toBeUndefined();
  });

  test.each<[string, SiteFiles]>([
    ['answers 404', { paths: {} }],
    ['refuses programs (403)', { paths: { '/': { status: 403 } } }],
    ['redirects in a circle', { paths: { '/': { to: '/a' }, '/a': { to: '/' } } }],
    [
      'redirects to https://other.example/, which is out of scope',
      { paths: { '/': { to: 'https://other.example/' } } },
    ],
    ['is forbidden by robots.txt', { paths: { '/': home() }, robots: 'User-agent: *\nDisallow: /' }],
  ])('says why the start failed: %s', (reason, files) => {
    const report = reportOf(files);
    expect(report.startFailure).toBe(reason);
    const html = crawlToHtml(report, {}, language);
    expect(html).not.toMatch(/answers|refuses|redirects|which|forbidden/);
    expect(html).toMatch(locale === 'de' ? /Der Start schlug fehl: Er / : /Le départ a échoué.: il /);
  });
});

test('pages that no link leads to have a row beside those by clicks, so that the rows are all pages', () => {
  const report = reportOf({
    paths: { '/': home('/a'), '/a': page('A'), '/alone': page('B') },
    sitemap: ['/', '/alone'],
  });
  expect([...report.depths, unlinkedCount(report)]).toEqual([1, 1, 1]);
  expect(pageCount(report)).toBe(3);
  expect(crawlToHtml(report)).toMatch(/No link leads there<\/th>.*?<td>1<\/td>/s);
});

test('a share of pages says of which', () => {
  const { issues } = reportOf({ paths: { '/': home('/a'), '/a': page('A') }, sitemap: ['/'] });
  const missing = issues.find(({ check }) => check === 'site/sitemap-missing-pages');
  expect(missing?.message).toBe('1 page that may be indexed is in no sitemap (50% of those that may be indexed).');
});

test('what comes first does not say the title twice', () => {
  const report = reportOf({ paths: { '/': home('/a'), '/a': page('A', '<img src="/x.png">') } });
  const [, first = ''] = /<section class="first">(.*?)<\/section>/s.exec(crawlToHtml(report)) ?? [];
  expect(first).toMatch(/>Image without alt<\/a> <span class="quiet">1 page\.<\/span>/);
});
