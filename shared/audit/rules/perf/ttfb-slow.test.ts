import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './ttfb-slow.ts';

describeRule(rule, [
  ['slow', { surroundings: { vitals: { ttfbMs: 850 } } }, 'fail', { severity: 'notice' }],
  ['very slow', { surroundings: { vitals: { ttfbMs: 1801 } } }, 'fail', { severity: 'warning' }],
  ['just good', { surroundings: { vitals: { ttfbMs: 800 } } }, 'pass'],
  ['no figure', { surroundings: { vitals: { ttfbMs: null } } }, 'not-applicable'],
  ['loaded in the background', { surroundings: { vitals: { ttfbMs: 9_000, wasHidden: true } } }, 'not-checked'],
]);
