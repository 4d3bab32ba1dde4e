import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './inp-slow.ts';

describeRule(rule, [
  ['slow', { surroundings: { vitals: { inpMs: 250 } } }, 'fail', { severity: 'warning' }],
  ['very slow', { surroundings: { vitals: { inpMs: 501 } } }, 'fail', { severity: 'error' }],
  ['just good', { surroundings: { vitals: { inpMs: 200 } } }, 'pass'],
  ['no figure', { surroundings: { vitals: { inpMs: null } } }, 'not-applicable'],
  ['loaded in the background', { surroundings: { vitals: { inpMs: 9_000, wasHidden: true } } }, 'not-checked'],
]);
