import { expect, it } from 'vitest';

import { isAtLeast } from './role.ts';

it.each([
  ['owner', 'admin', true],
  ['admin', 'admin', true],
  ['editor', 'admin', false],
  ['viewer', 'editor', false],
] as const)('%s may what %s may: %s', (role, least, expected) => {
  expect(isAtLeast(role, least)).toBe(expected);
});
