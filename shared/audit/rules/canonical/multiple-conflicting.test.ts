import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './multiple-conflicting.ts';

describeRule(rule, [
  [
    'two tags',
    { document: { canonicals: [aCanonical(pageUrl), aCanonical('https://www.example.com/b')] } },
    'fail',
    { params: { count: 2 }, places: 2 },
  ],
  ['tag against header', { response: { headers: { link: '<https://www.example.com/b>; rel="canonical"' } } }, 'fail'],
  [
    'the second is in the body, where it is ignored',
    { document: { canonicals: [aCanonical(pageUrl), aCanonical('https://www.example.com/b', { location: 'body' })] } },
    'pass',
  ],
  ['the same twice', { document: { canonicals: [aCanonical(pageUrl), aCanonical(pageUrl)] } }, 'pass'],
]);
