import { aHreflang } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './invalid-code.ts';

describeRule(rule, [
  [
    'UK is not a country code',
    { document: { hreflang: [aHreflang('en-UK', '/uk')] } },
    'fail',
    { params: { codes: 'en-UK' } },
  ],
  ['underscore', { document: { hreflang: [aHreflang('en_GB', '/uk')] } }, 'fail'],
  ['a region of the UN', { document: { hreflang: [aHreflang('es-419', '/la')] } }, 'fail'],
  [
    'a language that has no code of two letters: nothing better can be written',
    { document: { hreflang: [aHreflang('fil', '/fil'), aHreflang('ceb-PH', '/ceb')] } },
    'fail',
    { severity: 'notice' },
  ],
  [
    'a long code for a language that has a short one',
    { document: { hreflang: [aHreflang('fil', '/fil'), aHreflang('deu', '/de')] } },
    'fail',
    { severity: 'error' },
  ],
  ['a country alone', { document: { hreflang: [aHreflang('us', '/us')] } }, 'fail'],
  [
    'in the header',
    { response: { headers: { link: '<https://www.example.com/x>; rel="alternate"; hreflang="xx"' } } },
    'fail',
    { params: { codes: 'xx' } },
  ],
  [
    'in the body, where it is ignored',
    { document: { hreflang: [aHreflang('zz', '/x', { location: 'body' })] } },
    'not-applicable',
  ],
  [
    'language, script, country, default',
    {
      document: {
        hreflang: [
          aHreflang('EN', '/a'),
          aHreflang('zh-Hant', '/b'),
          aHreflang('zh-Hans-us', '/c'),
          aHreflang('X-Default', '/d'),
        ],
      },
    },
    'pass',
  ],
  ['none', { document: { hreflang: [] } }, 'not-applicable'],
]);
