import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './user-agent-with-version.ts';

describeRule(rule, [
  ['there', { robotsTxt: 'User-agent: Googlebot/2.1\nDisallow: /cart' }, 'fail', { places: 1 }],
  ['not there', { robotsTxt: 'User-agent: *\nDisallow: /cart' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);
