import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unevenly-spread.ts';

const other = 'Water must cool before it meets the leaves of any plant. '.repeat(35);

describeRule(rule, [
  [
    'at the start',
    { keyword: 'tea', document: textWith({ mainText: `Tea, tea and tea. ${other}` }) },
    'fail',
    { params: { filled: 1 } },
  ],
  ['everywhere', { keyword: 'tea', document: textWith({ mainText: `Tea. ${other} Tea. ${other} Tea.` }) }, 'pass'],
  ['too short to tell', { keyword: 'tea' }, 'not-applicable'],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);
