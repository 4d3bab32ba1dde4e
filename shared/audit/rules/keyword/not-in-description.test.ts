import { described } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-in-description.ts';

describeRule(rule, [
  ['another topic', { keyword: 'coffee' }, 'fail'],
  ['there', { keyword: 'green tea' }, 'pass'],
  ['no description', { keyword: 'tea', document: described() }, 'not-applicable'],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);
