import { sitemapFile } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './ignored-fields.ts';

describeRule(rule, [
  [
    'there',
    { surroundings: { sitemaps: { files: [sitemapFile({ hasIgnoredFields: true })] } } },
    'fail',
    { places: 1 },
  ],
  ['not there', { surroundings: { sitemaps: { files: [sitemapFile()] } } }, 'pass'],
]);
