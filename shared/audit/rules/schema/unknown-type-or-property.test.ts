import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unknown-type-or-property.ts';

describeRule(rule, [
  ['a typing error', withItems({ '@type': 'Prodcut' }), 'fail', { params: { first: 'Prodcut' } }],
  ['another case', withItems({ '@type': 'Product', Name: 'A' }), 'fail', { params: { first: 'Product.Name' } }],
  ['a constraint of an action', withItems({ '@type': 'SearchAction', 'query-input': 'required name=q' }), 'pass'],
  [
    'another vocabulary',
    withItems({ '@type': 'Product', 'gs1:allergen': 'A', 'https://other.example/a': 'B' }),
    'pass',
  ],
  ['known words', withItems({ '@type': 'Product', name: 'A', hasCertification: [] }), 'pass'],
]);
