import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './rule-before-user-agent.ts';

describeRule(rule, [
  ['a disallow first', { robotsTxt: 'Disallow: /a\nUser-agent: *\nDisallow: /b' }, 'fail', { params: { count: 1 } }],
  ['no group at all', { robotsTxt: 'Disallow: /a\nAllow: /b' }, 'fail', { params: { count: 2 } }],
  [
    'a sitemap first is fine',
    { robotsTxt: 'Sitemap: https://www.example.com/s.xml\nUser-agent: *\nDisallow: /b' },
    'pass',
  ],
]);
