import { sitemapFile } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-large.ts';

describeRule(rule, [
  ['too many', { surroundings: { sitemaps: { files: [sitemapFile({ urlCount: 50_001 })] } } }, 'fail', { places: 1 }],
  ['too heavy', { surroundings: { sitemaps: { files: [sitemapFile({ sizeBytes: 52_428_801 })] } } }, 'fail'],
  [
    'just right',
    { surroundings: { sitemaps: { files: [sitemapFile({ urlCount: 50_000, sizeBytes: 52_428_800 })] } } },
    'pass',
  ],
]);
