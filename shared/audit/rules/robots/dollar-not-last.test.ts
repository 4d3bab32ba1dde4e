import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './dollar-not-last.ts';

describeRule(rule, [
  ['in the middle', { robotsTxt: 'User-agent: *\nDisallow: /a$b' }, 'fail'],
  ['at the end', { robotsTxt: 'User-agent: *\nDisallow: /*.pdf$' }, 'pass'],
]);
