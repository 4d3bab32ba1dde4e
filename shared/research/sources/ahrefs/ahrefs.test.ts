import { expect, test } from 'vitest';

import { jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import { ahrefs } from './ahrefs.ts';

const place = { country: 'de', language: 'de', device: null } as const;

test('reads cents as dollars, and a comma in a keyword ends none', async () => {
  const asked: URL[] = [];
  const outcome = await ahrefs.ask(
    { keywords: ['tea, green', 'kettle'], place },
    { key: 'abc' },
    {
      clock: () => 0,
      fetch: async (url) => {
        asked.push(new URL(url));
        return jsonAnswer({ keywords: [{ keyword: 'Tea Green', volume: 10, difficulty: 0, cpc: 131 }] });
      },
    },
  );
  expect(asked.map(({ searchParams }) => [searchParams.get('keywords'), searchParams.get('country')])).toEqual([
    ['tea green,kettle', 'de'],
  ]);
  const told = outcome.metrics.filter(({ keyword }) => keyword === 'tea, green');
  expect(told.map(({ metric, value }) => [metric, value])).toEqual([
    ['volume', { kind: 'exact', value: 10 }],
    ['difficulty', { kind: 'exact', value: 0 }],
    ['cpc', { kind: 'exact', value: 1.31 }],
  ]);
  // No header says what it cost: it counts as dear as it may have been.
  expect(outcome.cost).toBe(50);
});
