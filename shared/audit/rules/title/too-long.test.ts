import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-long.ts';

describeRule(rule, [
  ['80 characters', { document: titled('x'.repeat(80)) }, 'fail', { params: { count: 80 }, severity: 'notice' }],
  [
    'Chinese signs take more than two letters each',
    { document: titled('橡木长椅公'.repeat(7)) },
    'fail',
    { params: { count: 35 } },
  ],
  ['30 Chinese signs', { document: titled('橡木长椅公园'.repeat(5)) }, 'pass'],
  ['70 characters', { document: titled('x'.repeat(70)) }, 'pass'],
  ['characters beyond the first plane count once', { document: titled('🍵'.repeat(60)) }, 'pass'],
]);
