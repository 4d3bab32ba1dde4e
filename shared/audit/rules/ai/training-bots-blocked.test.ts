import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './training-bots-blocked.ts';

describeRule(rule, [
  ['blocked', { robotsTxt: 'User-agent: GPTBot\nDisallow: /' }, 'fail', { params: { names: 'GPTBot' } }],
  ['others blocked', { robotsTxt: 'User-agent: OAI-SearchBot\nDisallow: /' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);
