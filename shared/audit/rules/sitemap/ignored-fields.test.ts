import { sitemapFile } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './ignored-fields.ts';

describeRule(rule, [
  ['there', { context: { sitemaps: { files: [sitemapFile({ hasIgnoredFields: true })] } } }, 'fail', { places: 1 }],
  ['not there', { context: { sitemaps: { files: [sitemapFile()] } } }, 'pass'],
]);
