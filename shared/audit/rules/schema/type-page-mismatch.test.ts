import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './type-page-mismatch.ts';

describeRule(rule, [
  [
    'an article on the home page',
    { url: 'https://www.example.com/', ...withItems({ '@type': 'Article', headline: 'Tea' }) },
    'fail',
    { params: { reason: 'article' } },
  ],
  ['a business nowhere', withItems({ '@type': 'Restaurant', name: 'Tea' }), 'fail', { params: { reason: 'address' } }],
  [
    'a list of products',
    withItems(...['A', 'B', 'C'].map((name) => ({ '@type': 'Product', name }))),
    'fail',
    { params: { count: 3 } },
  ],
  ['one product', withItems({ '@type': 'Product', name: 'A' }), 'pass'],
]);
