import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './readability.ts';

const hard =
  'Notwithstanding considerable methodological heterogeneity, contemporary investigations systematically demonstrate organisational adaptability under unpredictable environmental circumstances. '.repeat(
    8,
  );

describeRule(rule, [
  ['a report', { document: textWith({ mainText: hard }) }, 'fail', { params: { formula: 'Flesch' } }],
  [
    'plain words',
    { document: textWith({ mainText: 'The cat sat on the mat. It saw a dog and ran up a tree. '.repeat(12) }) },
    'pass',
  ],
  [
    'a language without a formula',
    { document: { ...textWith({ mainText: hard }), language: { lang: 'nl', xmlLang: null, contentLanguage: null } } },
    'not-checked',
  ],
  ['a short text', {}, 'not-applicable'],
]);
