import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './hreflang-changed.ts';

describeRule(rule, [
  ['added', { raw: { hreflang: [] } }, 'fail', { params: { before: 0, after: 3 } }],
  ['the same', {}, 'pass'],
  ['none', { document: { hreflang: [] } }, 'not-applicable'],
]);
