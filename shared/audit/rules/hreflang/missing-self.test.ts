import { aCanonical, aHreflang } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing-self.ts';

describeRule(rule, [
  [
    'not in the set',
    { document: { hreflang: [aHreflang('fr', 'https://www.example.com/fr/the')] } },
    'fail',
    { params: { count: 1 } },
  ],
  [
    'by its canonical address',
    {
      url: `${pageUrl}?utm_source=x`,
      document: { canonicals: [aCanonical(pageUrl)], hreflang: [aHreflang('en', pageUrl), aHreflang('fr', '/fr')] },
    },
    'pass',
  ],
  ['in the set', {}, 'pass'],
  [
    'on a preview host',
    { url: 'https://x.vercel.app/', document: { hreflang: [aHreflang('fr', 'https://www.example.com/fr/the')] } },
    'not-applicable',
  ],
]);
