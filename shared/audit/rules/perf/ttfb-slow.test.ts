import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './ttfb-slow.ts';

describeRule(rule, [
  ['slow', { context: { vitals: { ttfbMs: 850 } } }, 'fail', { severity: 'notice' }],
  ['very slow', { context: { vitals: { ttfbMs: 1801 } } }, 'fail', { severity: 'warning' }],
  ['just good', { context: { vitals: { ttfbMs: 800 } } }, 'pass'],
  ['no figure', { context: { vitals: { ttfbMs: null } } }, 'not-applicable'],
  ['loaded in the background', { context: { vitals: { ttfbMs: 9_000, wasHidden: true } } }, 'not-checked'],
]);
