import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './hidden-text.ts';

describeRule(rule, [
  [
    'white on white',
    { context: { layout: { hiddenTexts: [{ node: 7, how: 'same-colour', text: 'cheap tea buy tea' }] } } },
    'needs-review',
    { places: 1 },
  ],
  ['none', {}, 'pass'],
]);
