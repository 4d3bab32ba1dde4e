import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-short.ts';

describeRule(rule, [
  ['3 characters', { document: titled('Tea') }, 'fail', { params: { count: 3 }, severity: 'notice' }],
  ['8 Chinese signs', { document: titled('手工橡木花园长椅') }, 'pass'],
  ['a sentence', {}, 'pass'],
]);
