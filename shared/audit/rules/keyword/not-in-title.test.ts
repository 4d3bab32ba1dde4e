import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-in-title.ts';

describeRule(rule, [
  ['another topic', { keyword: 'coffee' }, 'fail', { params: { part: 'none' } }],
  ['a part of it', { keyword: 'black tea' }, 'fail', { params: { part: 'some' } }],
  ['there, with another ending', { keyword: 'brewing green teas' }, 'pass'],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);
