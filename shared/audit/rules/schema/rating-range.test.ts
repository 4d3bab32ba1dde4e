import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './rating-range.ts';

describeRule(rule, [
  ['six of five', withItems({ '@type': 'AggregateRating', ratingValue: 6 }), 'fail', { params: { first: '6 (1–5)' } }],
  ['six of ten', withItems({ '@type': 'AggregateRating', ratingValue: 6, bestRating: 10 }), 'pass'],
  [
    'a review inside',
    withItems({
      '@type': 'Product',
      review: { '@type': 'Review', reviewRating: { '@type': 'Rating', ratingValue: 0 } },
    }),
    'fail',
  ],
  [
    'an energy label is no review',
    withItems({ '@type': 'Certification', certificationRating: { '@type': 'Rating', ratingValue: 'A' } }),
    'pass',
  ],
]);
