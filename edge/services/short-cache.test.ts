import { expect, it } from 'vitest';

import { createShortCache } from './short-cache.ts';

it('makes a value once a moment, and anew afterwards', async () => {
  let nowMs = 0;
  let made = 0;
  const cache = createShortCache(() => nowMs, 1_000);
  const read = () => cache.read('a', async () => (made += 1));
  expect(await read()).toBe(1);
  expect(await read()).toBe(1);
  nowMs = 999;
  expect(await read()).toBe(1);
  nowMs = 1_000;
  expect(await read()).toBe(2);
  expect(await cache.read('b', async () => 'other')).toBe('other');
});

it('does not keep a failure', async () => {
  const cache = createShortCache(() => 0, 1_000);
  await expect(cache.read('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await cache.read('a', async () => 'back')).toBe('back');
});
