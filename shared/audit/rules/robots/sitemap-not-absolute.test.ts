import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './sitemap-not-absolute.ts';

describeRule(rule, [
  ['a path', { robotsTxt: 'Sitemap: /sitemap.xml' }, 'fail', { params: { count: 1 } }],
  ['a host without protocol', { robotsTxt: 'Sitemap: www.example.com/sitemap.xml' }, 'fail'],
  ['a full address', { robotsTxt: 'Sitemap: https://cdn.example.net/sitemap.xml' }, 'pass'],
]);
