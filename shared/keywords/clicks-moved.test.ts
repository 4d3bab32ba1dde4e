import { expect, test } from 'vitest';

import { clicksMoved } from './clicks-moved.ts';

test.each([
  [5, 3, 2],
  [3, 5, 0.5],
  [4, 4, 1],
  [10, 1, 24.875],
])('from position %d to %d: × %d', (from, to, times) => {
  expect(clicksMoved(from, to)).toBeCloseTo(times, 6);
});

test.each([
  [11, 3],
  [5, 0],
  [5, 2.5],
  [-1, 1],
])('from position %d to %d nothing is known', (from, to) => {
  expect(clicksMoved(from, to)).toBeUndefined();
});
