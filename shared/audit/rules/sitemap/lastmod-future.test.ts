import { sitemapFile } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lastmod-future.ts';

describeRule(rule, [
  [
    'one',
    { context: { sitemaps: { files: [sitemapFile({ futureLastmods: ['2031-01-01'] })] } } },
    'fail',
    { places: 1 },
  ],
  ['none', { context: { sitemaps: { files: [sitemapFile()] } } }, 'pass'],
  ['no sitemap', { context: { sitemaps: { files: [sitemapFile({ status: 404 })] } } }, 'not-applicable'],
]);
