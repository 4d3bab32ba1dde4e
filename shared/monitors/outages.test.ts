import { expect, it } from 'vitest';

import { outagesOf } from './outages.ts';

const change = (atMs: number, before: string, after: string) => ({
  atMs,
  fields: [
    { field: 'status' as const, removed: ['200'], added: ['503'] },
    { field: 'state' as const, removed: [before], added: [after] },
  ],
});

it.each([
  ['nothing', [], []],
  ['one that ended', [change(10, 'up', 'down'), change(30, 'down', 'up')], [{ state: 'down', fromMs: 10, toMs: 30 }]],
  ['one that lasts', [change(10, 'up', 'login')], [{ state: 'login', fromMs: 10, toMs: null }]],
  [
    'two in a row, the newest first',
    [change(10, 'up', 'slow'), change(20, 'slow', 'down'), change(30, 'down', 'up')],
    [
      { state: 'down', fromMs: 20, toMs: 30 },
      { state: 'slow', fromMs: 10, toMs: 20 },
    ],
  ],
  ['one that was there at the first look', [change(40, 'down', 'up')], [{ state: 'down', fromMs: 5, toMs: 40 }]],
  [
    'a change of something else',
    [{ atMs: 10, fields: [{ field: 'title' as const, removed: ['a'], added: ['b'] }] }],
    [],
  ],
])('outages: %s', (_, changes, expected) => {
  expect(outagesOf(changes, { sinceMs: 5, standing: 'up' })).toEqual(expected);
});

it('lasts since the beginning where nothing changed and the address is down', () => {
  expect(outagesOf([], { sinceMs: 5, standing: 'down' })).toEqual([
    { state: 'down', fromMs: 5, toMs: null, isFromStart: true },
  ]);
});
