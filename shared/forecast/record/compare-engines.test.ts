import { expect, test } from 'vitest';

import { addDays } from '#shared/kernel/day.ts';
import { madeNormal, madeRandom } from '#shared/testing/made-series.ts';

import { compareEngines, type EngineComparison } from './compare-engines.ts';
import { scoredForecasts } from './scored-forecast.ts';
import { storedForecast } from './simulated-record.fixture.ts';

/** Both engines from `count` origins `apart` days from each other; the shadow's errors are those of the other times about `ratio`. */
function compared(count: number, ratio: number, apart = 4, seed = 1): EngineComparison {
  const random = madeRandom(seed);
  const forecasts = Array.from({ length: count }, (_, index) => {
    const origin = addDays('2026-01-01', apart * index);
    const off = 5 * Math.exp(0.3 * madeNormal(random));
    const shadowOff = off * ratio * Math.exp(0.3 * madeNormal(random));
    const actuals = (far: number): number[] => Array.from({ length: 4 }, () => 100 + far);
    return [
      storedForecast({ origin, actuals: actuals(off) }),
      storedForecast({ origin, engine: 'pool-2026-12.1', isShadow: true, actuals: actuals(shadowOff) }),
    ];
  });
  return compareEngines(scoredForecasts(forecasts.flat()));
}

test.each([
  ['half as far off at enough origins', compared(40, 0.5), 'pool-2026-12.1'],
  ['half as far off at too few', compared(19, 0.5), 'pool-2026-11.1'],
  ['as good', compared(100, 1), 'pool-2026-11.1'],
  ['worse', compared(100, 1.5), 'pool-2026-11.1'],
  // Four days ahead from every day: a quarter of them share nothing.
  ['half as far off, at origins that share what came', compared(76, 0.5, 1), 'pool-2026-11.1'],
])('a shadow that is %s', (_, comparison, leader) => {
  expect(comparison.leader).toBe(leader);
});

test('says at how many origins the shadow was less far off, and by how much', () => {
  const { origins, ratio, won } = compared(60, 0.5);
  expect(origins).toBe(60);
  expect(won).toBeGreaterThan(50);
  expect(ratio).toSatisfy((value: number) => value > 0.4 && value < 0.6);
});

test('an origin at which only one of them spoke says nothing', () => {
  const alone = [storedForecast({ actuals: [1, 2, 3, 4], engine: 'pool-2026-12.1', isShadow: true })];
  expect(compareEngines(scoredForecasts(alone))).toEqual({ origins: 0, won: 0, ratio: null, leader: 'pool-2026-11.1' });
});
