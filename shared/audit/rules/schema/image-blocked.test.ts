import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './image-blocked.ts';

describeRule(rule, [
  [
    'closed',
    { ...withItems({ '@type': 'Product', image: 'https://www.example.com/cart/tea.jpg' }) },
    'fail',
    { places: 1 },
  ],
  [
    'closed, as a thing of its own',
    withItems({ '@type': 'Article', image: { '@type': 'ImageObject', url: 'https://www.example.com/cart/tea.jpg' } }),
    'fail',
    { places: 1 },
  ],
  ['closed, by a relative address', withItems({ '@type': 'Product', image: '/cart/tea.jpg' }), 'fail', { places: 1 }],
  ['open', withItems({ '@type': 'Product', image: 'https://www.example.com/tea.jpg' }), 'pass'],
  ['elsewhere', withItems({ '@type': 'Product', image: 'https://cdn.example.net/cart/tea.jpg' }), 'pass'],
  ['no robots.txt', { robotsTxt: { status: 404, text: '' } }, 'not-applicable'],
]);
