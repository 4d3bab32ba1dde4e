import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { rule } from './rich-result-eligibility.ts';

describeRule(rule, [
  [
    'a product with nothing to show',
    withItems({ '@type': 'Product', name: 'A' }),
    'fail',
    { params: { reason: 'nothing', names: 'Product snippet, Merchant listing' }, places: 1 },
  ],
  [
    'a product with reviews alone',
    withItems({
      '@type': 'Product',
      name: 'A',
      review: { '@type': 'Review', author: 'B', reviewRating: { '@type': 'Rating', ratingValue: 4 } },
    }),
    'pass',
  ],
  [
    'a page kept out of the index',
    {
      document: { ...withItems({ '@type': 'NewsArticle' }).document, robotsDirectives: [aRobotsTag('noindex')] },
    },
    'fail',
    { params: { reason: 'noindex', names: 'Article' } },
  ],
  ['nothing that Google shows', withItems({ '@type': 'WebPage' }), 'not-applicable'],
]);
