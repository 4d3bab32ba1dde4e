import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './duplicate-id.ts';

describeRule(rule, [
  [
    'twice',
    { document: structureWith({ duplicateIds: [{ node: 50, id: 'menu' }] }) },
    'fail',
    { params: { count: 1, names: 'menu' } },
  ],
  ['none', {}, 'pass'],
]);
