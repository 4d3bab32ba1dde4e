import { sitemapFile } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './relative-address.ts';

describeRule(rule, [
  [
    'one',
    { surroundings: { sitemaps: { files: [sitemapFile({ relativeLocs: ['/guides/tea'] })] } } },
    'fail',
    { places: 1 },
  ],
  ['none', { surroundings: { sitemaps: { files: [sitemapFile()] } } }, 'pass'],
  ['no sitemap', { surroundings: { sitemaps: { files: [sitemapFile({ status: 404 })] } } }, 'not-applicable'],
]);
