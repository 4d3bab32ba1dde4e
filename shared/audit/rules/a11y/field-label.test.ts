import { controlsWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './field-label.ts';

describeRule(rule, [
  [
    'without',
    { document: controlsWith({ nameless: [{ node: 40, kind: 'field', tag: 'select' }] }) },
    'fail',
    { places: 1 },
  ],
  ['all labelled', {}, 'pass'],
  ['no fields', { document: controlsWith({ fieldCount: 0 }) }, 'not-applicable'],
]);
