import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './non-ascii-pattern.ts';

describeRule(rule, [
  ['there', { robotsTxt: 'User-agent: *\nDisallow: /thé' }, 'fail', { places: 1 }],
  ['not there', { robotsTxt: 'User-agent: *\nDisallow: /cart' }, 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
  ['encoded', { robotsTxt: 'User-agent: *\nDisallow: /th%C3%A9' }, 'pass'],
]);
