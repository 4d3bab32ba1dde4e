import type { SitemapEntryFact } from '#shared/audit/facts/context-facts.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './other-form-listed.ts';

const entry = (changes: Partial<SitemapEntryFact> = {}): SitemapEntryFact => ({
  sitemap: 'https://www.example.com/sitemap.xml',
  loc: 'https://www.example.com/guides/tea',
  match: 'page',
  lastmod: null,
  alternates: [],
  ...changes,
});

describeRule(rule, [
  [
    'with a slash',
    {
      context: {
        sitemaps: { entries: [entry({ match: 'variant', loc: 'https://www.example.com/guides/tea/' })] },
      },
    },
    'fail',
    { places: 1 },
  ],
  ['both', { context: { sitemaps: { entries: [entry({ match: 'variant' }), entry()] } } }, 'pass'],
  ['neither', { context: { sitemaps: { entries: [] } } }, 'not-applicable'],
]);
