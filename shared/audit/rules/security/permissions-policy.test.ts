import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './permissions-policy.ts';

describeRule(rule, [
  ['none', { response: { headers: {} } }, 'fail'],
  ['there', {}, 'pass'],
  ['headers unknown', { response: null }, 'not-checked'],
]);
