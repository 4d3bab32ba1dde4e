import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './text-html-ratio.ts';

describeRule(rule, [
  ['little', { response: { bodyBytes: 100_000 } }, 'fail', { params: { share: 4 } }],
  ['enough', { response: { bodyBytes: 20_000 } }, 'pass'],
  ['size unknown', { response: { bodyBytes: null } }, 'not-applicable'],
]);
