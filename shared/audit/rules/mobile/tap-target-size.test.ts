import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './tap-target-size.ts';

describeRule(rule, [
  ['one', { context: { layout: { smallTargets: [{ node: 3, widthPx: 16, heightPx: 16 }] } } }, 'fail', { places: 1 }],
  ['none', {}, 'pass'],
  ['no controls', { context: { layout: { targetCount: 0 } } }, 'not-applicable'],
]);
