import { expect, it } from 'vitest';

import type { RankPoint } from './rank-point.ts';
import { unitePoints } from './unite-points.ts';

const at = (day: string, position: number, changes: Partial<RankPoint> = {}): RankPoint => ({
  day,
  source: 'observation',
  status: 'ok',
  position,
  absolute: position,
  depth: 10,
  url: null,
  features: [],
  owned: [],
  checkedAt: `${day}T10:00:00.000Z`,
  ...changes,
});

it('keeps sources apart, and of one source the later check of a day', () => {
  const here = [at('2026-11-20', 3), at('2026-11-21', 5, { checkedAt: '2026-11-21T12:00:00.000Z' })];
  const there = [at('2026-11-21', 9), at('2026-11-20', 4, { source: 'dataforseo' }), at('2026-11-01', 8)];
  expect(unitePoints(here, there).map(({ day, position }) => [day, position])).toEqual([
    ['2026-11-01', 8],
    ['2026-11-20', 3],
    ['2026-11-20', 4],
    ['2026-11-21', 5],
  ]);
});
