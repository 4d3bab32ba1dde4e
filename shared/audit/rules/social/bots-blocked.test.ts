import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './bots-blocked.ts';

describeRule(rule, [
  ['one', { robotsTxt: 'User-agent: Twitterbot\nDisallow: /' }, 'fail', { params: { names: 'Twitterbot' } }],
  [
    'all but Google',
    { robotsTxt: 'User-agent: Googlebot\nAllow: /\n\nUser-agent: *\nDisallow: /' },
    'fail',
    { places: 4 },
  ],
  ['everyone', { robotsTxt: 'User-agent: *\nDisallow: /' }, 'not-applicable'],
  ['nobody', {}, 'pass'],
]);
