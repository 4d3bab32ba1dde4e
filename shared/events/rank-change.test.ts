import { expect, it } from 'vitest';

import { hasRankChanged } from './rank-change.ts';

const at = (position: number | null, depth: number) => ({ position, depth });

it.each([
  ['another position', at(3, 10), at(5, 10), true],
  ['the same position', at(3, 10), at(3, 100), false],
  ['not found where it was looked for', at(3, 10), at(null, 10), true],
  ['not found, but not looked so far', at(14, 20), at(null, 10), false],
  ['found where it was not before', at(null, 10), at(7, 10), true],
  ['found farther down than the check before looked', at(null, 10), at(14, 20), false],
  ['not found twice', at(null, 10), at(null, 100), false],
])('%s', (_name, before, after, expected) => {
  expect(hasRankChanged(before, after)).toBe(expected);
});
