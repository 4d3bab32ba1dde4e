import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './font-too-small.ts';

describeRule(rule, [
  [
    'most of it',
    { context: { layout: { smallTextLength: 2_000, smallText: [{ node: 2, fontSizePx: 10, length: 2_000 }] } } },
    'fail',
    { params: { share: 50 }, places: 1 },
  ],
  ['footnotes', { context: { layout: { smallTextLength: 1_000 } } }, 'pass'],
  ['hardly any text', { context: { layout: { textLength: 50, smallTextLength: 50 } } }, 'not-applicable'],
]);
