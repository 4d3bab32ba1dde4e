import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './other-engines-disallowed.ts';

describeRule(rule, [
  ['blocked', { robotsTxt: 'User-agent: Bingbot\nDisallow: /' }, 'fail', { params: { names: 'Bingbot' } }],
  ['others blocked', { robotsTxt: 'User-agent: GPTBot\nDisallow: /' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);
