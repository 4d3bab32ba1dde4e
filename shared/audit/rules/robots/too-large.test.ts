import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-large.ts';

describeRule(rule, [
  ['cut', { robotsTxt: { isTruncated: true } }, 'fail'],
  ['small', {}, 'pass'],
]);
