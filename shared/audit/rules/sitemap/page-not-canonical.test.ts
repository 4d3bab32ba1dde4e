import { aCanonical } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './page-not-canonical.ts';

describeRule(rule, [
  [
    'listed, canonical elsewhere',
    { document: { canonicals: [aCanonical('https://www.example.com/other')] } },
    'fail',
    { places: 1 },
  ],
  ['not listed', { context: { sitemaps: { entries: [] } } }, 'not-applicable'],
  ['itself canonical', {}, 'pass'],
]);
