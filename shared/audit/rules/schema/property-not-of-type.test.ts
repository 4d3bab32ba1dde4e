import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './property-not-of-type.ts';

describeRule(rule, [
  ['a price on a product', withItems({ '@type': 'Product', price: 1 }), 'fail', { params: { first: 'Product.price' } }],
  ['on its offer', withItems({ '@type': 'Product', offers: { '@type': 'Offer', price: 1 } }), 'pass'],
  ['inherited', withItems({ '@type': 'Restaurant', servesCuisine: 'A', address: 'B', name: 'C' }), 'pass'],
  [
    'of one of two types',
    withItems({ '@type': ['Product', 'SoftwareApplication'], operatingSystem: 'A', color: 'B' }),
    'pass',
  ],
  ['unknown words are another rule', withItems({ '@type': 'Product', prize: 1 }), 'pass'],
]);
