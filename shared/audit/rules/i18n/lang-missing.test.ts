import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lang-missing.ts';

describeRule(rule, [
  ['none', { document: { language: { lang: null, xmlLang: null, contentLanguage: null } } }, 'fail'],
  ['empty', { document: { language: { lang: ' ', xmlLang: null, contentLanguage: null } } }, 'fail'],
  [
    'only xml:lang, which HTML ignores',
    { document: { language: { lang: null, xmlLang: 'en', contentLanguage: null } } },
    'fail',
  ],
  ['given', {}, 'pass'],
]);
