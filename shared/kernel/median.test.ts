import { expect, it } from 'vitest';

import { median } from './median.ts';

it.each([
  [[], Number.NaN],
  [[7], 7],
  [[3, 1], 2],
  [[9, 1, 4], 4],
  [[10, 1, 4, 2], 3],
  [[-5, 5, -5, 5], 0],
])('of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
