import type { SitemapEntryFact } from '#shared/audit/facts/context-facts.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './duplicate-entry.ts';

const entry = (changes: Partial<SitemapEntryFact> = {}): SitemapEntryFact => ({
  sitemap: 'https://www.example.com/sitemap.xml',
  loc: 'https://www.example.com/guides/tea',
  match: 'page',
  lastmod: null,
  alternates: [],
  ...changes,
});

describeRule(rule, [
  ['twice', { context: { sitemaps: { entries: [entry(), entry()] } } }, 'fail', { params: { count: 2 } }],
  ['once', {}, 'pass'],
  ['not at all', { context: { sitemaps: { entries: [] } } }, 'not-applicable'],
]);
