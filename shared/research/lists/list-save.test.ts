import { expect, test } from 'vitest';

import { countSave } from './list-save.ts';

const at = '2026-12-01T05:00:00.000Z';
const list = (...forms: string[]) => forms.map((normalized) => ({ normalized }));

test.each([
  ['a new list', list(), list('a', 'b'), { count: 2, added: 2, removed: 0 }],
  ['the same again', list('a', 'b'), list('b', 'a'), { count: 2, added: 0, removed: 0 }],
  ['some gone, some new', list('a', 'b', 'c'), list('c', 'd'), { count: 2, added: 1, removed: 2 }],
  ['one keyword said twice', list('a'), list('a', 'a', 'b'), { count: 2, added: 1, removed: 0 }],
  ['emptied', list('a'), list(), { count: 0, added: 0, removed: 1 }],
])('counts %s', (_, before, after, expected) => {
  expect(countSave(before, after, at)).toEqual({ at, ...expected });
});
