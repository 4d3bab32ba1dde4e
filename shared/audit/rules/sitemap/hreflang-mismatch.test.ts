import type { SitemapEntryFact } from '#shared/audit/facts/context-facts.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './hreflang-mismatch.ts';

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
    'one more in the page',
    {
      context: {
        sitemaps: { entries: [entry({ alternates: [{ code: 'en', url: 'https://www.example.com/guides/tea' }] })] },
      },
    },
    'fail',
    { params: { codes: 'fr, x-default' } },
  ],
  ['none in the sitemap', {}, 'not-applicable'],
  [
    'equal',
    {
      context: {
        sitemaps: {
          entries: [
            entry({
              alternates: [
                { code: 'EN', url: 'https://www.example.com/guides/tea' },
                { code: 'fr', url: 'https://www.example.com/fr/the' },
                { code: 'x-default', url: 'https://www.example.com/guides/tea' },
              ],
            }),
          ],
        },
      },
    },
    'pass',
  ],
]);
