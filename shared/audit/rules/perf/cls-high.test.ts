import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './cls-high.ts';

describeRule(rule, [
  [
    'some',
    { context: { vitals: { cls: { score: 0.18, sources: [{ node: 5, score: 0.18 }] } } } },
    'fail',
    { severity: 'warning', places: 1 },
  ],
  ['much', { context: { vitals: { cls: { score: 0.4, sources: [] } } } }, 'fail', { severity: 'error' }],
  ['just good', { context: { vitals: { cls: { score: 0.1, sources: [] } } } }, 'pass'],
  ['no figure', { context: { vitals: { cls: null } } }, 'not-applicable'],
]);
