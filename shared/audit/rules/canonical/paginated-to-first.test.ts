import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './paginated-to-first.ts';

describeRule(rule, [
  [
    'query',
    { url: `${pageUrl}?page=3`, document: { canonicals: [aCanonical(pageUrl)] } },
    'fail',
    { params: { number: 3 } },
  ],
  [
    'path',
    {
      url: 'https://www.example.com/blog/page/2/',
      document: { canonicals: [aCanonical('https://www.example.com/blog/')] },
    },
    'fail',
  ],
  ['its own', { url: `${pageUrl}?page=3`, document: { canonicals: [aCanonical(`${pageUrl}?page=3`)] } }, 'pass'],
  ['the first page', { url: `${pageUrl}?page=1`, document: { canonicals: [aCanonical(pageUrl)] } }, 'not-applicable'],
]);
