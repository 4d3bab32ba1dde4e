import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './mixed-languages.ts';

const english =
  'Green tea wants water that has cooled to about eighty degrees. Warm the pot before you brew the leaves, and pour the water slowly over them. After two minutes the tea is ready to serve, mild and clear. ';
const french =
  'Le thé vert demande une eau refroidie à environ quatre-vingts degrés. Réchauffez la théière avant d’infuser les feuilles, et versez lentement l’eau dessus. Après deux minutes, le thé est prêt à servir. ';

describeRule(rule, [
  [
    'two',
    { document: textWith({ mainText: `${english.repeat(4)}\n${french.repeat(4)}` }) },
    'needs-review',
    { params: { first: 'en', second: 'fr' } },
  ],
  ['one', { document: textWith({ mainText: english.repeat(8) }) }, 'pass'],
  ['a short text', {}, 'not-applicable'],
]);
