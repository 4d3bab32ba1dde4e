import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './protocol-mismatch.ts';

describeRule(rule, [
  [
    'http canonical on https',
    { document: { canonicals: [aCanonical('http://www.example.com/guides/tea')] } },
    'fail',
    { params: { page: 'https', canonical: 'http' }, severity: 'warning' },
  ],
  [
    'https canonical on http is half the way',
    { url: 'http://www.example.com/guides/tea', document: { canonicals: [aCanonical(pageUrl)] } },
    'fail',
    { severity: 'notice' },
  ],
  ['the same', {}, 'pass'],
]);
