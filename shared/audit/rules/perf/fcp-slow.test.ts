import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './fcp-slow.ts';

describeRule(rule, [
  ['slow', { context: { vitals: { fcpMs: 1850 } } }, 'fail', { severity: 'notice' }],
  ['very slow', { context: { vitals: { fcpMs: 3001 } } }, 'fail', { severity: 'warning' }],
  ['just good', { context: { vitals: { fcpMs: 1800 } } }, 'pass'],
  ['no figure', { context: { vitals: { fcpMs: null } } }, 'not-applicable'],
  ['loaded in the background', { context: { vitals: { fcpMs: 9_000, wasHidden: true } } }, 'not-checked'],
]);
