import { expect, it } from 'vitest';

import type { MetricOffer } from '#extension/platform/messages/keyword-numbers.ts';

import { sayPrice } from './say-price.ts';

const english = { locale: 'en', texts: {} } as const;

it.each<[readonly MetricOffer[], string]>([
  [[{ source: 'wikipedia', price: 0, unit: 'free', country: null }], ''],
  [[{ source: 'dataforseo', price: 75_000, unit: 'usd-micros', country: 'DE' }], 'at most $0.075, Germany'],
  [
    [
      { source: 'dataforseo', price: 75_000, unit: 'usd-micros', country: 'DE' },
      { source: 'keywords-everywhere', price: 3, unit: 'credits', country: 'US' },
    ],
    'at most $0.075, 3 credits, Germany, United States',
  ],
])('says %j as %s', (offers, said) => {
  expect(sayPrice(offers, english)).toBe(said);
});
