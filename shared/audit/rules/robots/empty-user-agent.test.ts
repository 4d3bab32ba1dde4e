import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './empty-user-agent.ts';

describeRule(rule, [
  ['there', { robotsTxt: 'User-agent:\nDisallow: /cart' }, 'fail', { places: 1 }],
  ['not there', { robotsTxt: 'User-agent: *\nDisallow: /cart' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);
