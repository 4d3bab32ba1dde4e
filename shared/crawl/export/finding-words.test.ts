import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import type { ReportedIssue } from '#shared/crawl/report/crawl-report.ts';
import { english } from '#shared/kernel/translation.ts';

import { type FindingLanguage, groupText, groupTitle, issueMessage, sayScope } from './finding-words.ts';

const german: FindingLanguage = {
  audit: { ...englishAudit, locale: 'de' },
  crawl: { locale: 'de', texts: JSON.parse(readFileSync('locales/de/crawl.json', 'utf8')) },
};
const orphans: ReportedIssue = {
  check: 'site/orphan',
  severity: 'warning',
  group: 'single pages',
  message: '2 pages are in a sitemap, but no page links there.',
  params: { count: 2 },
  count: 2,
  places: [],
};

test('a check over the site is said in the language of the surface', () => {
  expect(groupTitle(orphans, german)).toBe('Seiten, auf die keine Seite verlinkt');
  expect(groupText('site/orphan', 'fix', german)).toMatch(/^Verlinken Sie sie dort/);
  expect(issueMessage(orphans, german)).toBe('2 Seiten stehen in einer Sitemap, aber keine Seite verlinkt dorthin.');
});

const { params: _, ...older } = orphans;

test.each<[string, ReportedIssue, string]>([
  ['an older report has no values', older, orphans.message],
  ['values of another version', { ...orphans, params: { pages: 2 } }, orphans.message],
  [
    'values that are words',
    { ...orphans, check: 'site/broken-internal', group: 'x', params: { what: 'answers 404', count: 1, redirected: 0 } },
    'x antwortet mit 404; 1 Link führt dorthin.',
  ],
  ['a page rule', { ...orphans, check: 'title/missing', group: '/blog/*', message: '' }, ': 2 Seiten (/blog/*).'],
])('%s', (_, issue, said) => {
  expect(issueMessage(issue, german)).toContain(said);
});

test('in English it is what the report says', () => {
  expect(issueMessage(orphans, { audit: englishAudit, crawl: english })).toBe(orphans.message);
  expect(groupTitle({ check: 'site/of-a-later-version' }, german)).toBe('site/of-a-later-version');
});

test.each([
  ['en', '4 of all 5 pages.'],
  ['fr', '4 pages.'],
] as const)('under its title, a rule over pages says in %s only how many they are', (locale, said) => {
  const issue = {
    check: 'description/missing',
    severity: 'warning',
    group: 'whole site',
    message: 'Meta description missing or empty: 4 of all 5 pages.',
    count: 4,
    places: [],
  } as const;
  const texts = locale === 'en' ? {} : JSON.parse(readFileSync(`locales/${locale}/crawl.json`, 'utf8'));
  expect(sayScope(issue, { audit: englishAudit, crawl: { locale, texts } })).toBe(said);
});
