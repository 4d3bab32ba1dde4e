import { expect, it } from 'vitest';

import { bestOf, packDays } from './pack-checks.ts';
import type { RankPoint } from './rank-point.ts';

const at = (time: string, position: number | null, changes: Partial<RankPoint> = {}): RankPoint => ({
  day: time.slice(0, 10),
  source: 'observation',
  status: position === null ? 'not-found' : 'ok',
  position,
  absolute: position,
  depth: 10,
  url: null,
  features: [],
  owned: [],
  checkedAt: `${time}:00.000Z`,
  ...changes,
});

it('keeps of a day its best, first and last check and how many there were', () => {
  const points = [3, 5, 2, 7].map((position, hour) => at(`2026-11-20T1${hour}:00`, position));
  const today = [at('2026-11-21T10:00', 4), at('2026-11-21T11:00', 6)];
  const [packed, ...rest] = packDays([...points, ...today], '2026-11-21');
  expect(packed).toMatchObject({ position: 7, checkedAt: '2026-11-20T13:00:00.000Z' });
  expect(packed?.packed).toEqual({ count: 4, best: 2, first: 3 });
  expect(rest).toEqual(today);
});

it('loses nothing when a day is packed again with what came late', () => {
  const [packed] = packDays([at('2026-11-20T10:00', 3), at('2026-11-20T11:00', 5)], '2026-11-21');
  const [again] = packDays([...(packed ? [packed] : []), at('2026-11-20T12:00', null)], '2026-11-21');
  expect(again).toMatchObject({ position: null, packed: { count: 3, best: 3, first: 3 } });
});

it.each<[string, readonly RankPoint[], Partial<RankPoint>]>([
  ['a single check', [at('2026-11-20T10:00', 3)], { position: 3 }],
  [
    'a failed check beside one that told something',
    [at('2026-11-20T10:00', 3), failed('2026-11-20T11:00')],
    { position: 3 },
  ],
  ['nothing but failed checks', [failed('2026-11-20T10:00'), failed('2026-11-20T11:00')], { status: 'failed' }],
])('packs no summary of %s', (_name, points, expected) => {
  const packed = packDays(points, '2026-11-21');
  expect(packed).toMatchObject([expected]);
  expect(packed[0]).not.toHaveProperty('packed');
});

it('keeps sources apart', () => {
  const points = [at('2026-11-20T10:00', 3), at('2026-11-20T11:00', 5, { source: 'dataforseo' })];
  expect(packDays(points, '2026-11-21')).toHaveLength(2);
});

it('tells the best of a point, be it one check or several', () => {
  expect(bestOf(at('2026-11-20T10:00', 3))).toBe(3);
  expect(bestOf({ position: 7, packed: { count: 2, best: 2, first: 2 } })).toBe(2);
});

function failed(time: string): RankPoint {
  return at(time, null, { status: 'failed', depth: 0 });
}
