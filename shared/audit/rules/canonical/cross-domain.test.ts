import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './cross-domain.ts';

describeRule(rule, [
  [
    'another domain',
    { document: { canonicals: [aCanonical('https://example.net/guides/tea')] } },
    'fail',
    { severity: 'warning' },
  ],
  [
    'from a preview host to the live site it is a notice',
    { url: 'https://tea.vercel.app/guides/tea', document: { canonicals: [aCanonical(pageUrl)] } },
    'fail',
    { severity: 'notice' },
  ],
  [
    'from localhost it is a notice',
    { url: 'http://localhost:3000/guides/tea', document: { canonicals: [aCanonical(pageUrl)] } },
    'fail',
    { severity: 'notice' },
  ],
  ['a subdomain', { document: { canonicals: [aCanonical('https://m.example.com/guides/tea')] } }, 'pass'],
]);
