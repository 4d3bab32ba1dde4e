import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newId } from '#shared/kernel/ids.ts';

import { daysBetween, nextRunAfter, runAfter } from './next-run.ts';

const dayMs = 86_400_000;
const nowMs = Date.parse('2026-11-20T12:00:00.000Z');
const still = (days: number, position: number | null) =>
  Array.from({ length: days }, (_, at) => ({
    day: new Date(nowMs - (days - 1 - at) * dayMs).toISOString().slice(0, 10),
    status: position === null ? ('not-found' as const) : ('ok' as const),
    position,
  }));
const moved = (days: number) => [{ day: '2026-10-01', status: 'ok' as const, position: 12 }, ...still(days, 34)];

describe('the adaptive cadence', () => {
  it.each([
    ['a new keyword daily', { isFavourite: false, recent: [] }, 1],
    ['one that stands in the first twenty daily', { isFavourite: false, recent: still(31, 20) }, 1],
    ['one further down that moved lately daily', { isFavourite: false, recent: moved(10) }, 1],
    [
      'one further down that stood still for two weeks every three days',
      { isFavourite: false, recent: still(15, 34) },
      3,
    ],
    ['one that was not found for four weeks once a week', { isFavourite: false, recent: still(31, null) }, 7],
    ['a favourite daily, wherever it stands', { isFavourite: true, recent: still(31, null) }, 1],
  ])('checks %s', (_name, movement, days) => {
    expect(daysBetween('adaptive', movement)).toBe(days);
  });
});

describe('the next run', () => {
  it.each([1, 3, 7])('comes within its %i days, at the same second of the day', (days) => {
    fc.assert(
      fc.property(fc.integer({ min: nowMs, max: nowMs + 30 * dayMs }), (fromMs) => {
        const id = newId(nowMs);
        const next = nextRunAfter(fromMs, id, days).getTime();
        expect(next).toBeGreaterThan(fromMs);
        expect(next - fromMs).toBeLessThanOrEqual(days * dayMs);
        expect(next % dayMs).toBe(nextRunAfter(nowMs, id, 1).getTime() % dayMs);
      }),
    );
  });

  it('spreads keywords over the day', () => {
    const hours = Array.from({ length: 2_400 }, () => nextRunAfter(nowMs, newId(nowMs), 1).getUTCHours());
    const counts = [...Map.groupBy(hours, (hour) => hour).values()].map((found) => found.length);
    const busiest = Math.max(...counts);
    expect(busiest).toBeLessThan(200);
  });

  it.each([
    ['on time', 0, 1, 1],
    ['late by hours', 5 * 3_600_000, 1, 1],
    ['after days away', 4.5 * dayMs, 1, 5],
    ['after days away, once a week', 4.5 * dayMs, 7, 7],
  ])('keeps to its calendar %s', (_name, lateMs, days, expectedDays) => {
    const due = new Date(nowMs);
    expect((runAfter(due, nowMs + lateMs, days).getTime() - nowMs) / dayMs).toBe(expectedDays);
  });
});
