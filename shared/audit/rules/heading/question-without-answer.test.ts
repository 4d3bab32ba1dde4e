import { aHeading } from '#shared/testing/fact-builders.ts';
import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './question-without-answer.ts';

const asked = (mainText: string) => ({
  document: {
    ...textWith({ mainText }),
    headings: [aHeading(2, 'Why green tea?'), aHeading(3, 'Why water?', { visible: false })],
  },
});

describeRule(rule, [
  [
    'a question upon a question',
    asked('Why green tea?\nWhy water?'),
    'fail',
    { params: { count: 1, text: 'Why green tea?' } },
  ],
  ['an endless sentence', asked(`Why green tea?\n${'word '.repeat(80)}`), 'fail'],
  ['an answer', asked('Why green tea?\nBecause it is mild. And so on.'), 'pass'],
  ['no questions', {}, 'not-applicable'],
]);
