import { aCanonical } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './missing.ts';

describeRule(rule, [
  ['none', { document: { canonicals: [] } }, 'fail', { severity: 'notice' }],
  [
    'in the header',
    {
      document: { canonicals: [] },
      response: { headers: { link: '<https://www.example.com/guides/tea>; rel="canonical"' } },
    },
    'pass',
  ],
  ['an empty one is another rule', { document: { canonicals: [aCanonical('')] } }, 'pass'],
]);
