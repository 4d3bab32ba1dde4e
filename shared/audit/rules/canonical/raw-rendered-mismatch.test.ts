import { aCanonical } from '#shared/testing/fact-builders.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './raw-rendered-mismatch.ts';

describeRule(rule, [
  [
    'changed',
    { raw: { canonicals: [aCanonical('https://www.example.com/')] } },
    'fail',
    { params: { before: 'https://www.example.com/', after: pageUrl } },
  ],
  ['the same', {}, 'pass'],
  ['only in one', { raw: { canonicals: [] } }, 'not-applicable'],
  ['raw HTML not fetched', { raw: null }, 'not-checked'],
]);
