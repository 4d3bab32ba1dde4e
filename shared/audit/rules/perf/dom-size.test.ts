import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './dom-size.ts';

describeRule(rule, [
  ['many', { document: structureWith({ elementCount: 4_000 }) }, 'fail', { params: { count: 4_000 } }],
  ['few', {}, 'pass'],
]);
