import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './typo-accepted.ts';

describeRule(rule, [
  ['there', { robotsTxt: 'User-agent: *\nDissallow: /cart' }, 'fail', { places: 1 }],
  ['not there', { robotsTxt: 'User-agent: *\nDisallow: /cart' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);
