import { sitemapFile } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './invalid.ts';

describeRule(rule, [
  [
    'a broken tag',
    { surroundings: { sitemaps: { files: [sitemapFile({ error: 'unclosed tag: urlset' })] } } },
    'fail',
    { params: { error: 'unclosed tag: urlset' } },
  ],
  ['a page of HTML', { surroundings: { sitemaps: { files: [sitemapFile({ kind: 'unknown' })] } } }, 'fail'],
  ['a feed', { surroundings: { sitemaps: { files: [sitemapFile({ kind: 'feed' })] } } }, 'pass'],
  ['none read', { surroundings: { sitemaps: { files: [sitemapFile({ status: 404 })] } } }, 'not-applicable'],
]);
