import { sitemapFile } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lastmod-uniform.ts';

describeRule(rule, [
  ['one day', { context: { sitemaps: { files: [sitemapFile({ hasUniformLastmod: true })] } } }, 'fail', { places: 1 }],
  ['many days', { context: { sitemaps: { files: [sitemapFile()] } } }, 'pass'],
]);
