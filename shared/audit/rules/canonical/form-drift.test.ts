import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './form-drift.ts';

describeRule(rule, [
  ['trailing slash', { document: { canonicals: [aCanonical(`${pageUrl}/`)] } }, 'fail'],
  ['case', { document: { canonicals: [aCanonical('https://www.example.com/Guides/Tea')] } }, 'fail'],
  [
    'index file',
    {
      url: 'https://www.example.com/guides/index.html',
      document: { canonicals: [aCanonical('https://www.example.com/guides/')] },
    },
    'fail',
  ],
  ['the same', {}, 'pass'],
]);
