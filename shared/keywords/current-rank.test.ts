import { expect, it } from 'vitest';

import { currentRankOf } from './current-rank.ts';
import { changesOf } from './rank-changes.ts';

const at = (time: string, position: number | null, status: 'ok' | 'not-found' | 'failed' = 'ok') => ({
  day: time.slice(0, 10),
  status,
  position,
  checkedAt: `${time}:00.000Z`,
});

it('compares with the check before of the same day, and days with days', () => {
  const points = [
    at('2026-11-01T10:00', 9),
    at('2026-11-20T10:00', 3),
    at('2026-11-20T11:00', 5),
    at('2026-11-20T12:00', 2),
  ];
  const { newest, recent } = currentRankOf([...points, at('2026-11-20T13:00', 7)]);
  expect(newest?.position).toBe(7);
  expect(recent.map(({ position }) => position)).toEqual([9, 7]);
  expect(changesOf(recent)).toEqual({ last: -5, sevenDays: 2, thirtyDays: null });
});

it('counts a check of a clock that was ahead from its day on, and where nothing else is known', () => {
  const ahead = at('2026-11-21T10:00', 3);
  const points = [at('2026-11-19T10:00', 6), ahead, at('2026-11-20T11:00', 5)];
  const now = Date.parse('2026-11-20T11:01:00Z');
  expect(currentRankOf(points, now).newest?.position).toBe(5);
  expect(changesOf(currentRankOf(points, now).recent).last).toBe(1);
  expect(currentRankOf(points, Date.parse('2026-11-21T10:01:00Z')).newest?.position).toBe(3);
  expect(currentRankOf([ahead], now).newest?.position).toBe(3);
});

it('passes over a failed check, and has no change after one that found nothing', () => {
  const failed = [at('2026-11-20T10:00', 3), at('2026-11-20T11:00', null, 'failed'), at('2026-11-20T12:00', 2)];
  expect(changesOf(currentRankOf(failed).recent).last).toBe(1);
  const lost = [at('2026-11-19T10:00', 3), at('2026-11-20T10:00', null, 'not-found'), at('2026-11-20T12:00', 2)];
  expect(changesOf(currentRankOf(lost).recent).last).toBeNull();
});
