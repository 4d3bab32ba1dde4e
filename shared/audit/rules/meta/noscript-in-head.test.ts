import { structureWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noscript-in-head.ts';

describeRule(rule, [
  [
    'a tracking pixel',
    { document: structureWith({ bodyNoscripts: [{ node: 6, tag: 'img' }] }) },
    'fail',
    { params: { tags: 'img' }, places: 1 },
  ],
  [
    'plain text',
    { document: structureWith({ bodyNoscripts: [{ node: 6, tag: 'text' }] }) },
    'fail',
    { params: { tags: 'text' } },
  ],
  ['none', {}, 'pass'],
]);
