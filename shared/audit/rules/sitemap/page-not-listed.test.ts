import { aCanonical } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './page-not-listed.ts';

describeRule(rule, [
  ['nowhere', { context: { sitemaps: { entries: [] } } }, 'fail', { params: { count: 1 } }],
  ['nowhere in what was read', { context: { sitemaps: { entries: [], isComplete: false } } }, 'not-checked'],
  [
    'canonical elsewhere',
    {
      context: { sitemaps: { entries: [] } },
      document: { canonicals: [aCanonical('https://www.example.com/other')] },
    },
    'not-applicable',
  ],
  ['listed', {}, 'pass'],
]);
