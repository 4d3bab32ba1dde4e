import { sitemapFile } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unreachable.ts';

describeRule(rule, [
  ['404', { context: { sitemaps: { files: [sitemapFile({ status: 404 }), sitemapFile()] } } }, 'fail', { places: 1 }],
  [
    'no answer proves nothing',
    { context: { sitemaps: { files: [sitemapFile({ status: null, failure: 'no answer' })] } } },
    'pass',
  ],
  [
    'none named',
    { context: { sitemaps: { files: [sitemapFile({ from: 'usual-place', status: 404 })] } } },
    'not-applicable',
  ],
]);
