import { titled } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './title-changed.ts';

describeRule(rule, [
  ['changed', { raw: titled('Loading…') }, 'fail', { params: { kind: 'changed', before: 'Loading…' } }],
  ['added', { raw: titled() }, 'fail', { params: { kind: 'added' } }],
  ['the same', {}, 'pass'],
  ['no title after scripts', { document: titled() }, 'not-applicable'],
]);
