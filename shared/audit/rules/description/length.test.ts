import { described } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './length.ts';

describeRule(rule, [
  ['long', { document: described('x'.repeat(200)) }, 'fail', { params: { count: 200 }, severity: 'notice' }],
  ['short', { document: described('Tea.') }, 'fail', { params: { count: 4 } }],
  ['40 Chinese signs', { document: described('手工橡木长椅'.repeat(7)) }, 'pass'],
  ['100 Chinese signs', { document: described('手工橡木'.repeat(25)) }, 'fail', { params: { count: 100 } }],
  ['usual', {}, 'pass'],
]);
