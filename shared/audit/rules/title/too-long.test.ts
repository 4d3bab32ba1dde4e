import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-long.ts';

describeRule(rule, [
  ['80 characters', { document: titled('x'.repeat(80)) }, 'fail', { params: { count: 80 }, severity: 'notice' }],
  ['70 characters', { document: titled('x'.repeat(70)) }, 'pass'],
  ['characters beyond the first plane count once', { document: titled('🍵'.repeat(60)) }, 'pass'],
]);
