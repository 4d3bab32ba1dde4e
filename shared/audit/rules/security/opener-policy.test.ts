import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './opener-policy.ts';

describeRule(rule, [
  ['none', { response: { headers: {} } }, 'fail'],
  ['a preview', { url: 'https://tea.vercel.app/', response: { headers: {} } }, 'not-applicable'],
  ['there', {}, 'pass'],
  ['headers unknown', { response: null }, 'not-checked'],
]);
