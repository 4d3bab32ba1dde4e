import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './url-not-absolute.ts';

describeRule(rule, [
  ['a path', withItems({ '@type': 'Product', image: '/tea.jpg' }), 'fail', { places: 1 }],
  ['an address', withItems({ '@type': 'Product', image: 'https://www.example.com/tea.jpg' }), 'pass'],
  ['a name is no address', withItems({ '@type': 'Product', image: { '@type': 'ImageObject', name: '/tea' } }), 'pass'],
]);
