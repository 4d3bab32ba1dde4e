import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './content-language-mismatch.ts';

describeRule(rule, [
  [
    'another',
    { document: { language: { lang: 'en', xmlLang: null, contentLanguage: 'de' } } },
    'fail',
    { params: { lang: 'en', other: 'de' } },
  ],
  ['in the header', { response: { headers: { 'content-language': 'fr-FR' } } }, 'fail'],
  ['one of several', { document: { language: { lang: 'en-GB', xmlLang: null, contentLanguage: 'de, en' } } }, 'pass'],
  ['not said', {}, 'not-applicable'],
]);
