import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './repeats-brand.ts';

describeRule(rule, [
  ['twice', { document: titled('Tea Shop | Green tea | Tea shop') }, 'fail', { params: { part: 'tea shop' } }],
  ['once', { document: titled('Green tea | Tea Shop') }, 'pass'],
  ['none', { document: titled() }, 'not-applicable'],
]);
