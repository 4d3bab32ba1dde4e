import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './horizontal-scroll.ts';

describeRule(rule, [
  [
    'wider',
    { context: { layout: { scrollWidthPx: 1_600, overflowing: [{ node: 3, rightPx: 1_600 }] } } },
    'fail',
    { params: { width: 1_600, viewport: 1_280 }, places: 1 },
  ],
  ['a rounding error', { context: { layout: { scrollWidthPx: 1_281 } } }, 'pass'],
  ['no browser', { context: { layout: null } }, 'not-checked'],
]);
