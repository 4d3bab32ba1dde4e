import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing.ts';

describeRule(rule, [
  [
    'a switch',
    {
      url: 'https://www.example.com/en/tea',
      document: { hreflang: [], links: [aLink('/fr/tea'), aLink('/de/tea'), aLink('/fr/pots')] },
    },
    'fail',
    { params: { count: 2, codes: 'fr, de' } },
  ],
  ['with hreflang', {}, 'pass'],
  ['one language', { document: { hreflang: [] } }, 'not-applicable'],
]);
