import { expect, it } from 'vitest';

import { sayPrice } from './say-price.ts';

it.each([
  ['12.9 EUR', 'en', '€12.90'],
  ['12.9 EUR', 'de', '12,90\u00A0€'],
  ['1200 JPY', 'en', '¥1,200'],
  ['9.5–12 USD', 'en', '$9.50 – $12.00'],
  ['Green tea: 3 GBP', 'en', 'Green tea: £3.00'],
  ['12.9', 'en', '12.9'],
  ['on request EUR', 'en', 'on request EUR'],
])('says %s in %s as %s', (line, locale, said) => {
  expect(sayPrice(line, locale)).toBe(said);
});
