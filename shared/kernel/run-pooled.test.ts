import { expect, it } from 'vitest';

import { runPooled } from './run-pooled.ts';

it('keeps to both limits and finishes every item', async () => {
  const items = Array.from({ length: 40 }, (_, at) => ({ at, host: at % 10 === 0 ? 'rare' : 'busy' }));
  const running = { all: 0, busy: 0, rare: 0 };
  const most = { all: 0, busy: 0, rare: 0 };
  const done: number[] = [];
  await runPooled(
    items,
    { concurrency: 4, perKey: 3 },
    ({ host }) => host,
    async ({ at, host }) => {
      for (const key of ['all', host === 'busy' ? 'busy' : 'rare'] as const) {
        running[key] += 1;
        most[key] = Math.max(most[key], running[key]);
      }
      await Promise.resolve();
      running.all -= 1;
      running[host === 'busy' ? 'busy' : 'rare'] -= 1;
      done.push(at);
    },
    new AbortController().signal,
  );
  expect(done.toSorted((a, b) => a - b)).toEqual(items.map(({ at }) => at));
  expect(most.all).toBeLessThanOrEqual(4);
  expect(most.busy).toBe(3);
});
