import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './language-mismatch.ts';

const french =
  'Le thé vert demande une eau refroidie à environ quatre-vingts degrés. Réchauffez la théière avant d’infuser les feuilles, et versez lentement l’eau dessus. Après deux minutes, le thé est prêt à servir, doux et clair.';

describeRule(rule, [
  [
    'French text',
    { document: textWith({ mainText: french }) },
    'needs-review',
    { params: { lang: 'en', detected: 'fr' } },
  ],
  [
    'as declared',
    {
      document: {
        ...textWith({ mainText: french }),
        language: { lang: 'fr-CA', xmlLang: null, contentLanguage: null },
      },
    },
    'pass',
  ],
  ['a short text', { document: textWith({ mainText: 'Thé vert' }) }, 'not-applicable'],
  [
    'nothing declared',
    { document: { ...textWith({ mainText: french }), language: { lang: null, xmlLang: null, contentLanguage: null } } },
    'not-applicable',
  ],
]);
