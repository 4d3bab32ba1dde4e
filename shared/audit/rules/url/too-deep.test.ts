import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-deep.ts';

describeRule(rule, [
  ['deep', { url: 'https://www.example.com/a/b/c/d/e/f' }, 'fail', { params: { count: 6 } }],
  ['flat', {}, 'pass'],
]);
