import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-in-h1.ts';

describeRule(rule, [
  ['another topic', { keyword: 'coffee' }, 'fail'],
  ['there', { keyword: 'green tea' }, 'pass'],
  ['no main heading', { keyword: 'tea', document: { headings: [] } }, 'not-applicable'],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);
