import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './page-disallowed.ts';

describeRule(rule, [
  [
    'a rule for everyone',
    { robotsTxt: 'User-agent: *\nDisallow: /guides/' },
    'fail',
    { params: { line: 2, rule: 'Disallow: /guides/' } },
  ],
  ['a rule for Googlebot', { robotsTxt: 'User-agent: googlebot\nDisallow: /' }, 'fail'],
  ['a longer allow wins', { robotsTxt: 'User-agent: *\nDisallow: /guides/\nAllow: /guides/tea' }, 'pass'],
  ['another bot’s rule', { robotsTxt: 'User-agent: AhrefsBot\nDisallow: /' }, 'pass'],
  [
    'rules for everyone, but a group for Googlebot',
    { robotsTxt: 'User-agent: *\nDisallow: /\nUser-agent: Googlebot\nDisallow: /cart' },
    'pass',
  ],
  ['no robots.txt', { robotsTxt: { status: 404, text: 'User-agent: *\nDisallow: /' } }, 'pass'],
  ['forbidden robots.txt allows everything', { robotsTxt: { status: 403, text: '' } }, 'pass'],
  ['robots.txt out of order', { robotsTxt: { status: 503, text: '' } }, 'not-checked'],
  ['robots.txt could not be read from here', { robotsTxt: null }, 'not-checked'],
]);
