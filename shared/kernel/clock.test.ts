import { expect, it } from 'vitest';

import { hasElapsed } from './clock.ts';

it.each([
  ['a moment ago', 1_000, false],
  ['long ago', 60_001, true],
  ['in the future, since the clock was set back', -86_400_000, true],
])('knows whether a minute went by: %s', (_, agoMs, expected) => {
  expect(hasElapsed(1_700_000_000_000 - agoMs, 60_000, 1_700_000_000_000)).toBe(expected);
});
