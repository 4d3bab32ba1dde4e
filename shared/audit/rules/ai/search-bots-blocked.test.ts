import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './search-bots-blocked.ts';

describeRule(rule, [
  ['blocked', { robotsTxt: 'User-agent: OAI-SearchBot\nDisallow: /' }, 'fail', { params: { names: 'OAI-SearchBot' } }],
  ['others blocked', { robotsTxt: 'User-agent: GPTBot\nDisallow: /' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);
