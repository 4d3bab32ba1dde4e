import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './generic-text.ts';

describeRule(rule, [
  ['click here', { document: { links: [aLink('/a', { text: ' Click here ' })] } }, 'fail', { params: { count: 1 } }],
  [
    'German page',
    {
      document: {
        links: [aLink('/a', { text: 'weiterlesen', lang: null })],
        language: { lang: 'de-AT', xmlLang: null, contentLanguage: null },
      },
    },
    'fail',
  ],
  ['a language of its own', { document: { links: [aLink('/a', { text: 'en savoir plus', lang: 'fr' })] } }, 'fail'],
  [
    'no language known: any list counts',
    {
      document: {
        links: [aLink('/a', { text: 'läs mer', lang: null })],
        language: { lang: null, xmlLang: null, contentLanguage: null },
      },
    },
    'fail',
  ],
  ['another language’s phrase', { document: { links: [aLink('/a', { text: 'mehr' })] } }, 'pass'],
  ['part of a sentence', { document: { links: [aLink('/a', { text: 'Read more about kettles' })] } }, 'pass'],
  ['nofollow', { document: { links: [aLink('/a', { text: 'here', rel: ['nofollow'] })] } }, 'pass'],
  ['within the page', { document: { links: [aLink('#a', { text: 'more', kind: 'fragment' })] } }, 'pass'],
  ['mail', { document: { links: [aLink('mailto:a@example.com', { text: 'here', kind: 'mailto' })] } }, 'pass'],
]);
