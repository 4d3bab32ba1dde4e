import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './stale-copyright.ts';

const notice = (text: string) => ({ document: textWith({ copyright: { node: 40, text } }) });

describeRule(rule, [
  ['years ago', notice('© 2019–2021 Tea Ltd'), 'fail', { params: { year: '2021' }, places: 1 }],
  ['this year', notice('© 2019–2026 Tea Ltd'), 'pass'],
  ['none', {}, 'not-applicable'],
]);
