import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './disallow-all.ts';

describeRule(rule, [
  ['everything', { robotsTxt: 'User-agent: *\nDisallow: /' }, 'fail', { places: 1 }],
  [
    'everything but for Googlebot',
    { robotsTxt: 'User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nDisallow:' },
    'pass',
  ],
  ['with exceptions', { robotsTxt: 'User-agent: *\nDisallow: /\nAllow: /guides' }, 'pass'],
  [
    'a preview host',
    { url: 'https://staging.example.com/', robotsTxt: 'User-agent: *\nDisallow: /' },
    'not-applicable',
  ],
]);
