import { described } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './description-changed.ts';

describeRule(rule, [
  ['changed', { raw: described('Another text.') }, 'fail', { params: { kind: 'changed' } }],
  ['added', { raw: described() }, 'fail', { params: { kind: 'added' } }],
  ['the same', {}, 'pass'],
]);
