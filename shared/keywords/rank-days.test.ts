import { expect, test } from 'vitest';

import { rankDays } from './rank-days.ts';
import type { RankPoint } from './rank-point.ts';

function point(over: Partial<RankPoint> & { readonly day: string }): RankPoint {
  return {
    source: 'observation',
    status: 'ok',
    position: 4,
    absolute: 4,
    url: null,
    depth: 10,
    features: [],
    owned: [],
    checkedAt: `${over.day}T10:00:00.000Z`,
    ...over,
  };
}

test('the last check of each day counts, of the source with most days; failures and shallow absences are left out', () => {
  const days = rankDays([
    point({ day: '2026-11-03', position: 9 }),
    point({ day: '2026-11-01', position: 5, checkedAt: '2026-11-01T20:00:00.000Z' }),
    point({ day: '2026-11-01', position: 7 }),
    point({ day: '2026-11-02', status: 'failed', position: null }),
    point({ day: '2026-11-04', status: 'not-found', position: null, depth: 10 }),
    point({ day: '2026-11-05', status: 'not-found', position: null, depth: 8 }),
    point({ day: '2026-11-05', source: 'dataforseo', position: 1 }),
  ]);
  const first = Date.parse('2026-11-01') / 86_400_000;
  expect(days).toEqual([
    { day: first, position: 5 },
    { day: first + 2, position: 9 },
    { day: first + 3, position: null },
  ]);
  expect(rankDays([])).toEqual([]);
});
