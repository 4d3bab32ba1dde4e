import { sitemapFile } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing.ts';

describeRule(rule, [
  [
    'nothing at the usual places',
    { context: { sitemaps: { files: [sitemapFile({ from: 'usual-place', status: 404 })] } } },
    'fail',
    { places: 1 },
  ],
  ['one at a usual place', { context: { sitemaps: { files: [sitemapFile({ from: 'usual-place' })] } } }, 'pass'],
  [
    'no answer',
    { context: { sitemaps: { files: [sitemapFile({ status: null, failure: 'no answer within 5 s' })] } } },
    'pass',
  ],
]);
