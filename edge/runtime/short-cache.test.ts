import { expect, it } from 'vitest';

import { createShortCache } from './short-cache.ts';

/** A value that is made when the test says so. */
function slowly() {
  const waiting: ((value: string) => void)[] = [];
  return {
    make: () => new Promise<string>((resolve) => waiting.push(resolve)),
    finish: (value: string) => waiting.shift()?.(value),
    waiting,
  };
}

it('makes a value once a moment, and again afterwards', async () => {
  let nowMs = 0;
  let made = 0;
  const cache = createShortCache(() => nowMs, 1_000);
  const read = () => cache.read('g', 'a', async () => (made += 1));
  expect(await read()).toBe(1);
  nowMs = 499;
  expect(await read()).toBe(1);
  nowMs = 1_000;
  expect(await read()).toBe(2);
  expect(await cache.read('g', 'b', async () => 'other')).toBe('other');
  expect(await cache.read('h', 'a', async () => 'of another group')).toBe('of another group');
});

it('lets one reader make the next value while the others still get the last one', async () => {
  let nowMs = 0;
  const cache = createShortCache(() => nowMs, 1_000);
  await cache.read('g', 'a', async () => 'old');
  nowMs = 600;
  const { finish, make, waiting } = slowly();
  const first = cache.read('g', 'a', make);
  expect(await cache.read('g', 'a', make)).toBe('old');
  expect(waiting).toHaveLength(1);
  finish('new');
  expect(await first).toBe('new');
  expect(await cache.read('g', 'a', make)).toBe('new');
});

it('never gives a value that is older than its time, however long the next one takes', async () => {
  let nowMs = 0;
  const cache = createShortCache(() => nowMs, 1_000);
  await cache.read('g', 'a', async () => 'old');
  nowMs = 600;
  const { make } = slowly();
  void cache.read('g', 'a', make);
  nowMs = 1_000;
  expect(await cache.read('g', 'a', async () => 'own')).toBe('own');
});

it('forgets a group, and what was on its way into it', async () => {
  const cache = createShortCache(() => 0, 1_000);
  await cache.read('g', 'a', async () => 'before');
  const { finish, make } = slowly();
  const late = cache.read('g', 'b', make);
  cache.forget('g');
  finish('read before the change');
  expect(await late).toBe('read before the change');
  expect(await cache.read('g', 'a', async () => 'after')).toBe('after');
  expect(await cache.read('g', 'b', async () => 'after')).toBe('after');
});

it('does not keep a failure', async () => {
  let nowMs = 0;
  const cache = createShortCache(() => nowMs, 1_000);
  const away = () => Promise.reject(new Error('away'));
  await expect(cache.read('g', 'a', away)).rejects.toThrow('away');
  expect(await cache.read('g', 'a', async () => 'back')).toBe('back');
  nowMs = 600;
  await expect(cache.read('g', 'a', away)).rejects.toThrow('away');
  expect(await cache.read('g', 'a', async () => 'again')).toBe('again');
});
