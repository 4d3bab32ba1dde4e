import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-self.ts';

describeRule(rule, [
  [
    'another path',
    { document: { canonicals: [aCanonical('https://www.example.com/guides/coffee')] } },
    'fail',
    { params: { part: 'path' } },
  ],
  [
    'without the parameters',
    { url: `${pageUrl}?utm_source=x`, document: { canonicals: [aCanonical(pageUrl)] } },
    'fail',
    { params: { part: 'query' } },
  ],
  [
    'another host',
    { document: { canonicals: [aCanonical('https://m.example.com/guides/tea')] } },
    'fail',
    { params: { part: 'host' } },
  ],
  ['the page has a fragment', { url: `${pageUrl}#steps`, document: { canonicals: [aCanonical(pageUrl)] } }, 'pass'],
  [
    'another domain is another rule',
    { document: { canonicals: [aCanonical('https://example.net/guides/tea')] } },
    'pass',
  ],
  ['no canonical', { document: { canonicals: [] } }, 'not-applicable'],
]);
