import { describe, expect, test } from 'vitest';

import { madeRandom } from '#shared/testing/made-series.ts';

import { forecastRank, type RankForecast } from './rank-forecast.ts';
import { type RankDay, rankSteps } from './rank-steps.ts';

function daysOf(positions: readonly (number | null)[]): RankDay[] {
  return positions.map((position, day) => ({ day, position }));
}

function made(days: readonly RankDay[], aheads: readonly number[] = [7, 28]): RankForecast {
  const forecast = forecastRank(days, aheads);
  if ('refused' in forecast) throw new Error(forecast.refused);
  return forecast;
}

describe('the forecast of a rank', () => {
  test('is refused below 14 checks', () => {
    expect(forecastRank(daysOf(Array.from({ length: 13 }, () => 5)), [7])).toEqual({
      refused: 'too-few-checks',
      needs: 14,
    });
  });

  test('of one that never moved is where it is', () => {
    expect(made(daysOf(Array.from({ length: 30 }, () => 5))).outlooks).toMatchObject([
      { ahead: 7, top3: 0, top10: 1, absent: 0, low: 5, middle: 5, high: 5 },
      { ahead: 28, top3: 0, top10: 1, absent: 0, low: 5, middle: 5, high: 5 },
    ]);
  });

  test('of one that is absent half the time says so', () => {
    const random = madeRandom(4);
    const { outlooks } = made(daysOf(Array.from({ length: 120 }, () => (random() < 0.5 ? null : 8))));
    expect(outlooks.every(({ absent }) => absent > 0.35 && absent < 0.65)).toBe(true);
    expect(outlooks.every(({ absent, top10 }) => Math.abs(absent + top10 - 1) < 1e-9)).toBe(true);
  });

  test('grows wider the further ahead, and never leaves the first place upwards', () => {
    const random = madeRandom(5);
    let at = 9;
    const days = daysOf(Array.from({ length: 90 }, () => (at = Math.max(1, at + Math.round(4 * random() - 2)))));
    const { outlooks } = made(days, [1, 7, 28]);
    const widths = outlooks.map(({ high, low }) => (high ?? 100) - (low ?? 100));
    expect(widths[0]).toBeLessThan(widths[2] ?? 0);
    expect(outlooks.every(({ low }) => (low ?? 1) >= 1)).toBe(true);
  });

  test('is better than taking the rank to stay where it swings around the tenth place', () => {
    const random = madeRandom(6);
    const { record } = made(daysOf(Array.from({ length: 160 }, () => 8 + Math.floor(6 * random()))));
    expect(record?.tried).toBeGreaterThan(50);
    expect(record?.brier).toBeLessThan((record?.unchanged ?? 0) * 0.8);
  });

  test('of one that goes round between 4 and 8 stays there', () => {
    const { outlooks } = made(daysOf(Array.from({ length: 40 }, (_, day) => 4 + (day % 5))));
    for (const { high, low, top10, top3 } of outlooks) {
      expect(top10).toBeGreaterThan(0.9);
      expect(top3).toBeLessThan(0.2);
      expect(low).toBeGreaterThanOrEqual(3);
      expect(high).toBeLessThanOrEqual(10);
    }
  });

  test('is the same when it is looked at again, and has no record of too few days', () => {
    const days = daysOf(Array.from({ length: 16 }, (_, day) => 4 + (day % 3)));
    expect(made(days)).toEqual(made(days));
    expect(made(days).record).toBeNull();
  });

  test('takes days without a check for days on which it stayed', () => {
    expect(
      rankSteps([
        { day: 0, position: 4 },
        { day: 3, position: 9 },
      ]),
    ).toEqual([
      { from: 4, to: 4, weight: 2 },
      { from: 4, to: 9, weight: 1 },
    ]);
  });
});
