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
