import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './density.ts';

const long = textWith({
  mainText: `${'Water must cool before it meets the leaves of any plant. '.repeat(12)}Use a kettle.`,
});

describeRule(rule, [
  ['never', { keyword: 'coffee', document: long }, 'fail', { params: { count: 0, percent: '0' } }],
  [
    'all the time',
    { keyword: 'tea', document: textWith({ mainText: 'Tea is tea and only tea. '.repeat(40) }) },
    'fail',
  ],
  ['now and then', { keyword: 'kettle', document: long }, 'pass'],
  ['too short to tell', { keyword: 'tea' }, 'not-applicable'],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);
