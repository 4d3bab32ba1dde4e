import { textWith } from '#shared/testing/document-with.ts';
import { aHeading } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './subheadings-missing.ts';

describeRule(rule, [
  [
    'long, none',
    { document: { headings: [aHeading(1, 'Tea')], ...textWith({ mainWordCount: 900 }) } },
    'fail',
    { params: { count: 900 } },
  ],
  ['long, some', { document: textWith({ mainWordCount: 900 }) }, 'pass'],
  ['short', { document: { headings: [aHeading(1, 'Tea')] } }, 'not-applicable'],
]);
