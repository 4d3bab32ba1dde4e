import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './line-too-long.ts';

describeRule(rule, [
  ['there', { robotsTxt: `User-agent: *\nDisallow: /${'a'.repeat(20_000)}` }, 'fail', { places: 1 }],
  ['not there', { robotsTxt: 'User-agent: *\nDisallow: /cart' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);
