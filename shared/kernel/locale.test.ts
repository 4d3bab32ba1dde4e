import { expect, it } from 'vitest';

import { chooseLocale, locales } from './locale.ts';

it('puts English first', () => {
  expect(locales[0]).toBe('en');
});

it.each([
  [['fr-CA', 'en'], 'fr'],
  [['sw', 'FR'], 'fr'],
  [['de-AT', 'en'], 'de'],
  [['sw', 'tlh'], 'en'],
  [[], 'en'],
] as const)('%j is answered in %s', (preferred, expected) => {
  expect(chooseLocale(preferred)).toBe(expected);
});
