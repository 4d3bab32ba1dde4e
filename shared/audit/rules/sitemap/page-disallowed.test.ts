import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './page-disallowed.ts';

describeRule(rule, [
  ['listed and disallowed', { robotsTxt: 'User-agent: *\nDisallow: /guides' }, 'fail', { places: 1 }],
  ['listed and allowed', {}, 'pass'],
  ['not listed', { context: { sitemaps: { entries: [] } } }, 'not-applicable'],
]);
