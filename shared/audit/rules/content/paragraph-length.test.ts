import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './paragraph-length.ts';

describeRule(rule, [
  ['a wall', { document: textWith({ mainText: 'word '.repeat(300) }) }, 'fail', { places: 1 }],
  ['paragraphs', {}, 'pass'],
]);
