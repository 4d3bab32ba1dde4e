import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './mojibake.ts';

describeRule(rule, [
  [
    'double-decoded',
    { document: textWith({ mojibakeSequences: 3, damagedSample: 'cafÃ© du matin' }) },
    'fail',
    { params: { count: 3, sample: 'cafÃ© du matin' } },
  ],
  [
    'replacement characters',
    { document: textWith({ replacementCharacters: 1, damagedSample: 'caf�' }) },
    'fail',
    { params: { count: 1 } },
  ],
  ['none outside code, which the facts leave out', {}, 'pass'],
]);
