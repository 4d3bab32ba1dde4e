import { controlsWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './main-landmark.ts';

describeRule(rule, [
  ['none', { document: controlsWith({ mainCount: 0 }) }, 'fail', { params: { count: 0 } }],
  ['two', { document: controlsWith({ mainCount: 2 }) }, 'fail'],
  ['one', {}, 'pass'],
]);
