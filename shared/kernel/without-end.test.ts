import { expect, it } from 'vitest';

import { before, withoutEnd } from './without-end.ts';

it.each([
  ['/tea//', '/', '/tea'],
  ['a-.b.-', '-.', 'a-.b'],
  ['==', '=', ''],
  ['', '/', ''],
  ['tea', '', 'tea'],
])('takes off the end of %j what is in %j', (text, chars, expected) => {
  expect(withoutEnd(text, chars)).toBe(expected);
});

it.each([
  ['/a?b#c', ['#', '?'], '/a'],
  ['/a#b?c', ['#', '?'], '/a'],
  ['/a', ['#'], '/a'],
  ['top:~:text=x', [':~:'], 'top'],
])('cuts %j at the first of %j', (text, marks, expected) => {
  expect(before(text, ...marks)).toBe(expected);
});
