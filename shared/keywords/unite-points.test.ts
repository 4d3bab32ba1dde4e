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

const shown = (points: readonly RankPoint[]) => points.map(({ day, position }) => [day, position]);

it('has every check of both once, oldest first, sources apart', () => {
  const here = [at('2026-11-20', 3), at('2026-11-21', 5, { checkedAt: '2026-11-21T12:00:00.000Z' })];
  const there = [at('2026-11-21', 9), at('2026-11-20', 3), at('2026-11-20', 4, { source: 'dataforseo' })];
  expect(shown(unitePoints(here, there))).toEqual([
    ['2026-11-20', 3],
    ['2026-11-20', 4],
    ['2026-11-21', 9],
    ['2026-11-21', 5],
  ]);
});

it('knows a check again of which the other side knows the minute alone', () => {
  const here = [at('2026-11-20', 3, { checkedAt: '2026-11-20T10:00:41.120Z' })];
  expect(unitePoints(here, [at('2026-11-20', 3)])).toEqual(here);
});

it('takes the fuller telling of a day that one side has packed, and what came after it', () => {
  const packed = at('2026-11-20', 3, { packed: { count: 2, best: 2, first: 2 } });
  const early = at('2026-11-20', 2, { checkedAt: '2026-11-20T09:00:00.000Z' });
  const late = at('2026-11-20', 7, { checkedAt: '2026-11-20T11:00:00.000Z' });
  expect(unitePoints([packed], [early])).toEqual([packed]);
  expect(unitePoints([early, at('2026-11-20', 3)], [packed])).toEqual([packed]);
  expect(unitePoints([packed], [late])).toEqual([packed, late]);
  expect(unitePoints([early, at('2026-11-20', 3), late], [packed])).toEqual([early, at('2026-11-20', 3), late]);
});
