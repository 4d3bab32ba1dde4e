import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './cls-high.ts';

describeRule(rule, [
  [
    'some',
    { surroundings: { vitals: { cls: { score: 0.18, sources: [{ node: 5, score: 0.18 }] } } } },
    'fail',
    { severity: 'warning', places: 1 },
  ],
  ['much', { surroundings: { vitals: { cls: { score: 0.4, sources: [] } } } }, 'fail', { severity: 'error' }],
  ['just good', { surroundings: { vitals: { cls: { score: 0.1, sources: [] } } } }, 'pass'],
  ['no figure', { surroundings: { vitals: { cls: null } } }, 'not-applicable'],
]);
