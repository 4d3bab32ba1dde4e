import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './self-serving-review.ts';

describeRule(rule, [
  [
    'a shop about itself',
    withItems({ '@type': 'Restaurant', aggregateRating: { '@type': 'AggregateRating', ratingValue: 5 } }),
    'needs-review',
  ],
  [
    'its product',
    withItems({ '@type': 'Product', aggregateRating: { '@type': 'AggregateRating', ratingValue: 5 } }),
    'pass',
  ],
  ['an organisation without a rating', withItems({ '@type': 'Organization', name: 'A' }), 'pass'],
]);
