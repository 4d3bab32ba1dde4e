import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './page-not-canonical.ts';

describeRule(rule, [
  ['canonical elsewhere', { document: { canonicals: [aCanonical('https://www.example.com/other')] } }, 'fail'],
  [
    'parameters that the canonical drops',
    { url: `${pageUrl}?utm_source=x`, document: { canonicals: [aCanonical(pageUrl)] } },
    'pass',
  ],
  ['canonical itself', {}, 'pass'],
  ['no alternates', { document: { hreflang: [] } }, 'not-applicable'],
]);
