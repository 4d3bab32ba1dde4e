import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './group-shadowing.ts';

describeRule(rule, [
  [
    'a rule that Googlebot’s group lacks',
    { robotsTxt: 'User-agent: *\nDisallow: /a\nDisallow: /b\n\nUser-agent: Googlebot\nDisallow: /a' },
    'fail',
    { params: { count: 1 } },
  ],
  [
    'the same rules in both',
    { robotsTxt: 'User-agent: *\nDisallow: /a\n\nUser-agent: Googlebot/2.1\nDisallow: /a' },
    'pass',
  ],
  ['one group for both', { robotsTxt: 'User-agent: *\nUser-agent: Googlebot\nDisallow: /a' }, 'pass'],
  ['no group for Googlebot', { robotsTxt: 'User-agent: *\nDisallow: /a' }, 'not-applicable'],
]);
