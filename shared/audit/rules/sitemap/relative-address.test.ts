import { sitemapFile } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './relative-address.ts';

describeRule(rule, [
  [
    'one',
    { context: { sitemaps: { files: [sitemapFile({ relativeLocs: ['/guides/tea'] })] } } },
    'fail',
    { places: 1 },
  ],
  ['none', { context: { sitemaps: { files: [sitemapFile()] } } }, 'pass'],
  ['no sitemap', { context: { sitemaps: { files: [sitemapFile({ status: 404 })] } } }, 'not-applicable'],
]);
