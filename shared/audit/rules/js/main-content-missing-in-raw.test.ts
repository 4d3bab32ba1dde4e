import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './main-content-missing-in-raw.ts';

describeRule(rule, [
  ['an app', { raw: textWith({ wordCount: 12 }) }, 'fail', { params: { before: 12, after: 640 } }],
  ['a little by script', { raw: textWith({ wordCount: 600 }) }, 'pass'],
  ['a short page', { document: textWith({ wordCount: 50 }), raw: textWith({ wordCount: 0 }) }, 'not-applicable'],
]);
