import { resourcesWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './leaked-secret.ts';

describeRule(rule, [
  [
    'a key',
    { document: resourcesWith({ secrets: [{ node: 12, kind: 'AWS', start: 'AKIAABCD' }] }) },
    'needs-review',
    { params: { kinds: 'AWS' }, places: 1 },
  ],
  ['none', {}, 'pass'],
]);
