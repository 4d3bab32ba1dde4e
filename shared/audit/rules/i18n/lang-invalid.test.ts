import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lang-invalid.ts';

describeRule(rule, [
  [
    'a word',
    { document: { language: { lang: 'english', xmlLang: null, contentLanguage: null } } },
    'fail',
    { params: { lang: 'english' } },
  ],
  [
    'two letters that are no language',
    { document: { language: { lang: 'xx', xmlLang: null, contentLanguage: null } } },
    'fail',
  ],
  ['underscore', { document: { language: { lang: 'en_US', xmlLang: null, contentLanguage: null } } }, 'fail'],
  [
    'region, script, three letters',
    { document: { language: { lang: 'zh-Hant-TW', xmlLang: null, contentLanguage: null } } },
    'pass',
  ],
  [
    'a language with three letters',
    { document: { language: { lang: 'fil', xmlLang: null, contentLanguage: null } } },
    'pass',
  ],
  ['none', { document: { language: { lang: null, xmlLang: null, contentLanguage: null } } }, 'not-applicable'],
]);
