import { expect, it } from 'vitest';

import { holdsChange } from './holds-change.ts';

it.each([
  ['holds it', { note: 'Ask Ben', tags: ['tea'], since: '2026' }, true],
  ['holds another value', { note: 'Ask Ben', tags: [] }, false],
  ['lacks a part of it', { note: 'Ask Ben' }, false],
  ['is not there', undefined, false],
])('a record that %s', (_name, stored, isHeld) => {
  expect(holdsChange(stored, { note: 'Ask Ben', tags: ['tea'] })).toBe(isHeld);
});
