import { describe, expect, test } from 'vitest';

import { addDays } from '#shared/kernel/day.ts';
import { madeNormal, madeRandom } from '#shared/testing/made-series.ts';

import { recalibrate, type Recalibration } from './recalibrate.ts';
import { scoredForecasts } from './scored-forecast.ts';
import { storedForecast } from './simulated-record.fixture.ts';
import type { StoredForecast } from './stored-forecast.ts';

/** Forecasts of a week, one a day, whose ranges are `fit` times as wide as the noise of what comes. */
function misfits(fit: number, days: number, seed: number, changes: Partial<StoredForecast> = {}): StoredForecast[] {
  const random = madeRandom(seed);
  const came = Array.from({ length: days + 7 }, () => 100 + 10 * madeNormal(random));
  return Array.from({ length: days }, (_, day) =>
    storedForecast({
      origin: addDays('2026-01-01', day),
      mean: Array.from({ length: 7 }, () => 100),
      half80: Array.from({ length: 7 }, () => 12.816 * fit),
      half95: Array.from({ length: 7 }, () => 19.6 * fit),
      naive: Array.from({ length: 7 }, () => 100),
      actuals: came.slice(day, day + 7),
      ...changes,
    }),
  );
}

const ofAll = (forecasts: readonly StoredForecast[]): Recalibration => recalibrate(scoredForecasts(forecasts));

describe('ranges of another width than what comes', () => {
  test.each([0.25, 0.4, 0.7, 1.5, 3])('that are %d times as wide hold what they say after recalibration', (fit) => {
    let [within80, within95, all] = [0, 0, 0];
    for (let seed = 1; seed <= 20; seed += 1) {
      const { scale80, scale95 } = ofAll(misfits(fit, 100, seed));
      for (const { score } of scoredForecasts(misfits(fit, 100, 1_000 + seed, { scale80, scale95 }))) {
        within80 += score.within80;
        within95 += score.within95;
        all += score.values;
      }
    }
    expect(within80 / all).toSatisfy((share: number) => share >= 0.77 && share <= 0.87);
    expect(within95 / all).toSatisfy((share: number) => share >= 0.93 && share <= 0.98);
  });

  test('that are right stay as they are made', () => {
    expect(ofAll(misfits(1, 100, 5))).toMatchObject({ scale80: 1, scale95: 1 });
  });

  test.each([
    // Seven days ahead: a forecast every second day speaks for itself.
    [38, 19, [1, 1]],
    [40, 20, [1.5, 5]],
  ])(
    'of %d days are %d forecasts apart: not changed before there are twenty',
    (days, origins, [least = 0, most = 0]) => {
      const made = ofAll(misfits(0.4, days, 2));
      expect(made.origins).toBe(origins);
      expect(made.scale80).toBeGreaterThanOrEqual(least);
      expect(made.scale80).toBeLessThanOrEqual(most);
    },
  );

  test('are judged by what the engine made, not by what was shown: scaling does not feed itself', () => {
    const forecasts = misfits(0.4, 100, 8);
    expect(ofAll(forecasts.map((stored) => ({ ...stored, scale80: 3, scale95: 3 })))).toEqual(ofAll(forecasts));
  });

  test('are never made into nothing, nor without end', () => {
    const right = (value: number): Recalibration =>
      ofAll(misfits(1, 100, 3).map((stored) => ({ ...stored, actuals: stored.mean.map(() => value) })));
    expect(right(100)).toMatchObject({ scale80: 0.2, scale95: 0.2, own80: 1 });
    expect(right(10_000)).toMatchObject({ scale80: 5, scale95: 5, own80: 0 });
  });

  test('of breaks and of constant series do not count', () => {
    const forecasts = misfits(0.4, 100, 4);
    expect(ofAll(forecasts.map((stored) => ({ ...stored, hasBreak: true })))).toMatchObject({
      origins: 0,
      own80: null,
    });
    expect(ofAll(forecasts.map((stored) => ({ ...stored, half80: stored.mean.map(() => 0) })))).toMatchObject({
      origins: 0,
    });
  });
});
