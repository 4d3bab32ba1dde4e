import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './value-type.ts';

describeRule(rule, [
  [
    'a duration in words',
    withItems({ '@type': 'Recipe', cookTime: '20 minutes' }),
    'fail',
    { params: { first: 'Recipe.cookTime: 20 minutes (duration)' } },
  ],
  ['a currency sign', withItems({ '@type': 'Offer', priceCurrency: '€' }), 'fail'],
  ['a thousands separator', withItems({ '@type': 'Offer', price: '1,299.00' }), 'fail'],
  [
    'a price below nothing',
    withItems({ '@type': 'Offer', price: '-5.00' }),
    'fail',
    { params: { first: 'Offer.price: -5.00 (amount)' } },
  ],
  ['a price below nothing as a number', withItems({ '@type': 'AggregateOffer', lowPrice: -1 }), 'fail'],
  ['a number of offers below nothing', withItems({ '@type': 'AggregateOffer', offerCount: -1 }), 'fail'],
  ['a price of nothing', withItems({ '@type': 'Offer', price: 0 }), 'pass'],
  ['a place south and west', withItems({ '@type': 'GeoCoordinates', latitude: '-33.9', longitude: -151.2 }), 'pass'],
  ['a place that is on no map', withItems({ '@type': 'GeoCoordinates', latitude: 151.2 }), 'fail'],
  ['more votes against than for', withItems({ '@type': 'Answer', upvoteCount: -3 }), 'pass'],
  ['a date in words', withItems({ '@type': 'Article', datePublished: 'yesterday' }), 'fail'],
  ['an address that names nothing', withItems({ '@type': 'Article', image: 'data:image/gif;base64,AA' }), 'fail'],
  [
    'all as it should be',
    withItems({ '@type': 'Offer', price: '1299.00', priceCurrency: 'EUR', url: '/a', priceValidUntil: '2027-01-01' }),
    'pass',
  ],
  ['nothing, which counts as missing', withItems({ '@type': 'Article', url: '' }), 'pass'],
  ['other vocabularies', withItems({ '@type': 'https://other.example/Offer', price: 'free' }), 'pass'],
]);
