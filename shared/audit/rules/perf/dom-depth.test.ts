import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './dom-depth.ts';

describeRule(rule, [
  ['deep', { document: structureWith({ maxDepth: 60 }) }, 'fail', { params: { count: 60 } }],
  ['shallow', {}, 'pass'],
]);
