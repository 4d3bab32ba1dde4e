import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './inp-slow.ts';

describeRule(rule, [
  ['slow', { context: { vitals: { inpMs: 250 } } }, 'fail', { severity: 'warning' }],
  ['very slow', { context: { vitals: { inpMs: 501 } } }, 'fail', { severity: 'error' }],
  ['just good', { context: { vitals: { inpMs: 200 } } }, 'pass'],
  ['no figure', { context: { vitals: { inpMs: null } } }, 'not-applicable'],
  ['loaded in the background', { context: { vitals: { inpMs: 9_000, wasHidden: true } } }, 'not-checked'],
]);
