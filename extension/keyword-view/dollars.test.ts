import { expect, it } from 'vitest';

import { dollars } from './dollars.ts';

it.each([
  [2_000, 'en', '$0.002'],
  [1_500_000, 'en', '$1.50'],
  [0, 'en', '$0.00'],
  [2_000, 'fr', '0,002\u00a0$US'],
])('%i millionths in %s are %s', (micros, locale, expected) => {
  expect(dollars(micros, locale)).toBe(expected);
});
