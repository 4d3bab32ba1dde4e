import { sitemapFile } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lastmod-uniform.ts';

describeRule(rule, [
  [
    'one day',
    { surroundings: { sitemaps: { files: [sitemapFile({ hasUniformLastmod: true })] } } },
    'fail',
    { places: 1 },
  ],
  ['many days', { surroundings: { sitemaps: { files: [sitemapFile()] } } }, 'pass'],
]);
