import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './keyword-stuffing.ts';

describeRule(rule, [
  [
    '10 %',
    { document: textWith({ mainWordCount: 300, topWords: [{ word: 'kettle', count: 30 }] }) },
    'needs-review',
    { params: { word: 'kettle', percent: 10, count: 30 } },
  ],
  [
    'just below the limit, which rounding would reach',
    { document: textWith({ mainWordCount: 300, topWords: [{ word: 'kettle', count: 23 }] }) },
    'pass',
  ],
  ['2 %', { document: textWith({ mainWordCount: 300, topWords: [{ word: 'kettle', count: 6 }] }) }, 'pass'],
  [
    'a short text',
    { document: textWith({ mainWordCount: 50, topWords: [{ word: 'kettle', count: 9 }] }) },
    'not-applicable',
  ],
]);
