import { sitemapFile } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-large.ts';

describeRule(rule, [
  ['too many', { context: { sitemaps: { files: [sitemapFile({ urlCount: 50_001 })] } } }, 'fail', { places: 1 }],
  ['too heavy', { context: { sitemaps: { files: [sitemapFile({ sizeBytes: 52_428_801 })] } } }, 'fail'],
  [
    'just right',
    { context: { sitemaps: { files: [sitemapFile({ urlCount: 50_000, sizeBytes: 52_428_800 })] } } },
    'pass',
  ],
]);
