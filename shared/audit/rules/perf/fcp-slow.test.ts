import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './fcp-slow.ts';

describeRule(rule, [
  ['slow', { surroundings: { vitals: { fcpMs: 1850 } } }, 'fail', { severity: 'notice' }],
  ['very slow', { surroundings: { vitals: { fcpMs: 3001 } } }, 'fail', { severity: 'warning' }],
  ['just good', { surroundings: { vitals: { fcpMs: 1800 } } }, 'pass'],
  ['no figure', { surroundings: { vitals: { fcpMs: null } } }, 'not-applicable'],
  ['loaded in the background', { surroundings: { vitals: { fcpMs: 9_000, wasHidden: true } } }, 'not-checked'],
]);
