import { controlsWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './button-name.ts';

describeRule(rule, [
  [
    'nameless',
    { document: controlsWith({ nameless: [{ node: 40, kind: 'button', tag: 'button' }] }) },
    'fail',
    { places: 1 },
  ],
  [
    'a field is another rule’s',
    { document: controlsWith({ nameless: [{ node: 40, kind: 'field', tag: 'input' }] }) },
    'pass',
  ],
  ['no buttons', { document: controlsWith({ buttonCount: 0 }) }, 'not-applicable'],
]);
