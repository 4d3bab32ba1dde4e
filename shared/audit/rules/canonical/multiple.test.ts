import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './multiple.ts';

describeRule(rule, [
  [
    'twice the same',
    { document: { canonicals: [aCanonical(pageUrl), aCanonical(pageUrl)] } },
    'fail',
    { params: { count: 2 } },
  ],
  [
    'two that differ are another rule',
    { document: { canonicals: [aCanonical(pageUrl), aCanonical('https://www.example.com/b')] } },
    'pass',
  ],
]);
