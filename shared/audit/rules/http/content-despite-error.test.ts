import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './content-despite-error.ts';

describeRule(rule, [
  ['an article under 404', { response: { status: 404 } }, 'fail', { params: { count: 520, status: 404 } }],
  ['an error page', { response: { status: 404 }, document: textWith({ mainWordCount: 30 }) }, 'pass'],
  ['refused', { response: { status: 403 } }, 'not-applicable'],
  ['200', {}, 'not-applicable'],
]);
