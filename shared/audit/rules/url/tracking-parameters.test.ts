import { aCanonical } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './tracking-parameters.ts';

describeRule(rule, [
  [
    'tracked',
    { url: 'https://www.example.com/tea?utm_source=x', document: { canonicals: [] } },
    'fail',
    { params: { names: 'utm_source' } },
  ],
  [
    'canonical tracked too',
    {
      url: 'https://www.example.com/tea?gclid=1',
      document: { canonicals: [aCanonical('https://www.example.com/tea?gclid=1')] },
    },
    'fail',
  ],
  [
    'canonical plain',
    {
      url: 'https://www.example.com/tea?utm_source=x',
      document: { canonicals: [aCanonical('https://www.example.com/tea')] },
    },
    'pass',
  ],
]);
