import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './sentence-length.ts';

describeRule(rule, [
  [
    'long ones',
    { document: textWith({ mainText: `${'Word '.repeat(40).trim()}. `.repeat(12) }) },
    'fail',
    { params: { share: 100, limit: 25 } },
  ],
  ['short ones', { document: textWith({ mainText: 'The cat sat on the mat. '.repeat(12) }) }, 'pass'],
  ['too few', {}, 'not-applicable'],
]);
