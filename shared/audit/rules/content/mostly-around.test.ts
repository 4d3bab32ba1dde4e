import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './mostly-around.ts';

describeRule(rule, [
  ['most', { document: textWith({ wordCount: 1_000, mainWordCount: 200 }) }, 'fail', { params: { share: 80 } }],
  ['little', {}, 'pass'],
  ['a short page', { document: textWith({ wordCount: 150, mainWordCount: 20 }) }, 'not-applicable'],
]);
