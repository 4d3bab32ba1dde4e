import { expect, it } from 'vitest';

import { withColon } from './with-colon.ts';

it.each([
  ['en', 'Words:'],
  ['de', 'Words:'],
  ['fr', 'Words\u00a0:'],
] as const)('a colon in %s', (locale, said) => {
  expect(withColon('Words', locale)).toBe(said);
});
