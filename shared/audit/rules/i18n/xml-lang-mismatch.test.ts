import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './xml-lang-mismatch.ts';

describeRule(rule, [
  ['different', { document: { language: { lang: 'de', xmlLang: 'en', contentLanguage: null } } }, 'fail'],
  [
    'equal but for the region',
    { document: { language: { lang: 'en-GB', xmlLang: 'en', contentLanguage: null } } },
    'pass',
  ],
  ['only one', {}, 'not-applicable'],
]);
