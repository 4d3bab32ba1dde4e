import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './duplicate-entities.ts';

describeRule(rule, [
  [
    'theme and plugin',
    withItems(
      { '@type': 'Product', name: 'Kettle', description: 'Of steel' },
      { '@type': 'Product', name: 'Kettle', sku: '2' },
    ),
    'fail',
    { params: { types: 'Product', count: 2 }, places: 2 },
  ],
  ['two sites', withItems({ '@type': 'WebSite', name: 'A' }, { '@type': 'WebSite', name: 'B' }), 'fail'],
  [
    'two variants',
    withItems({ '@type': 'Product', name: 'Kettle', sku: '1' }, { '@type': 'Product', name: 'Kettle', sku: '2' }),
    'pass',
  ],
  [
    'a list of products',
    withItems({ '@type': 'Product', name: 'Kettle' }, { '@type': 'Product', name: 'Pot' }),
    'pass',
  ],
]);
