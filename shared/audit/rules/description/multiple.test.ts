import { described } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './multiple.ts';

describeRule(rule, [
  ['two', { document: described('One.', 'Two.') }, 'fail', { params: { count: 2 } }],
  ['one', {}, 'pass'],
]);
