import { expect, it } from 'vitest';

import { rateVital } from './vital-rating.ts';

it.each([
  ['lcp', 2_500, 'good'],
  ['lcp', 2_501, 'fair'],
  ['lcp', 4_001, 'poor'],
  ['cls', 0.1, 'good'],
  ['cls', 0.25, 'fair'],
  ['inp', 501, 'poor'],
  ['fcp', 1_801, 'fair'],
  ['ttfb', 800, 'good'],
] as const)('rates %s of %d as %s', (vital, value, rating) => {
  expect(rateVital(vital, value)).toBe(rating);
});
