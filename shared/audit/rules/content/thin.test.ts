import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './thin.ts';

describeRule(rule, [
  ['120 words', { document: textWith({ mainWordCount: 120 }) }, 'fail', { params: { count: 120 }, severity: 'notice' }],
  ['500 words', {}, 'pass'],
  ['none is another rule', { document: textWith({ mainWordCount: 0, wordCount: 0 }) }, 'pass'],
]);
