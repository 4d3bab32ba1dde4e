import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './long-for-answers.ts';

describeRule(rule, [
  ['a book', { document: textWith({ characterCount: 600_000 }) }, 'fail', { params: { count: 150_000 } }],
  ['an article', {}, 'pass'],
]);
