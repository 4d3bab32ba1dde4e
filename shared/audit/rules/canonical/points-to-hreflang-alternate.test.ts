import { aCanonical, aHreflang } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './points-to-hreflang-alternate.ts';

describeRule(rule, [
  [
    'the French version',
    { document: { canonicals: [aCanonical('https://www.example.com/fr/the')] } },
    'fail',
    { params: { code: 'fr' } },
  ],
  ['itself', {}, 'pass'],
  ['a page that is no alternate', { document: { canonicals: [aCanonical('https://www.example.com/other')] } }, 'pass'],
  [
    'a page with parameters that is not in the set',
    {
      url: `${pageUrl}?sort=a`,
      document: {
        canonicals: [aCanonical(pageUrl)],
        hreflang: [aHreflang('en', pageUrl), aHreflang('fr', 'https://www.example.com/fr/the')],
      },
    },
    'pass',
  ],
  ['no alternates', { document: { hreflang: [] } }, 'not-applicable'],
]);
