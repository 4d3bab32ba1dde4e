import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-in-introduction.ts';

describeRule(rule, [
  ['another topic', { keyword: 'coffee' }, 'fail'],
  ['there', { keyword: 'green tea' }, 'pass'],
  ['no running text', { keyword: 'tea', document: textWith({ mainText: 'Tea' }) }, 'not-applicable'],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);
