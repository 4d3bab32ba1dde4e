import { aHreflang } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './duplicate-language.ts';

describeRule(rule, [
  [
    'two for French',
    { document: { hreflang: [aHreflang('fr', '/fr'), aHreflang('FR', '/fr-2'), aHreflang('en', pageUrl)] } },
    'fail',
    { params: { codes: 'fr', count: 1 }, places: 2 },
  ],
  ['the same address twice', { document: { hreflang: [aHreflang('fr', '/fr'), aHreflang('fr', '/fr')] } }, 'pass'],
  ['one address for two codes, as for x-default', {}, 'pass'],
]);
