import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './source-conflict.ts';

describeRule(rule, [
  [
    'different',
    { response: { headers: { link: '<https://www.example.com/fr-2>; rel="alternate"; hreflang="fr"' } } },
    'fail',
    { params: { codes: 'fr' } },
  ],
  [
    'equal',
    { response: { headers: { link: '<https://www.example.com/fr/the>; rel="alternate"; hreflang="fr"' } } },
    'pass',
  ],
  ['HTML only', {}, 'not-applicable'],
]);
