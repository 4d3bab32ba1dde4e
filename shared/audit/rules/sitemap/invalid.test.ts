import { sitemapFile } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './invalid.ts';

describeRule(rule, [
  [
    'a broken tag',
    { context: { sitemaps: { files: [sitemapFile({ error: 'unclosed tag: urlset' })] } } },
    'fail',
    { params: { error: 'unclosed tag: urlset' } },
  ],
  ['a page of HTML', { context: { sitemaps: { files: [sitemapFile({ kind: 'unknown' })] } } }, 'fail'],
  ['a feed', { context: { sitemaps: { files: [sitemapFile({ kind: 'feed' })] } } }, 'pass'],
  ['none read', { context: { sitemaps: { files: [sitemapFile({ status: 404 })] } } }, 'not-applicable'],
]);
