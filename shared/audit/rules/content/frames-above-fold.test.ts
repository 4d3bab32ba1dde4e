import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './frames-above-fold.ts';

describeRule(rule, [
  ['more than a third', { context: { layout: { frameShare: 0.5 } } }, 'needs-review', { params: { share: 50 } }],
  ['a banner', { context: { layout: { frameShare: 0.2 } } }, 'pass'],
]);
