import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-in-alt.ts';

describeRule(rule, [
  ['nowhere', { keyword: 'coffee' }, 'fail', { params: { total: 1 } }],
  ['a part of it is enough', { keyword: 'tea house' }, 'pass'],
  ['no images', { keyword: 'tea', document: { images: [] } }, 'not-applicable'],
  ['nobody asked', { keyword: null }, 'not-checked'],
]);
