import { describe, expect, test } from 'vitest';

import { addSeason, findSeason, withoutSeason } from './season.ts';

const week = { period: 7, reach: 0, doubt: 1 };
const shape = [1.4, 1.2, 1, 1, 0.9, 0.8, 0.7];

describe('the season of a series', () => {
  test.each([15, 60])('is found in %d days that repeat a week', (days) => {
    const values = Float64Array.from({ length: days }, (_, day) => 100 * (shape[day % 7] ?? 1));
    const season = findSeason(values, week);
    expect(season?.kind).toBe('multiplicative');
    for (const [phase, index] of shape.entries()) expect(season?.indices[phase]).toBeCloseTo(index, 1);
  });

  test('is added to the level where values reach zero', () => {
    const values = Float64Array.from({ length: 60 }, (_, day) => Math.max(0, 10 * ((shape[day % 7] ?? 1) - 0.7)));
    expect(findSeason(values, week)?.kind).toBe('additive');
  });

  test('is not claimed of less than two periods, nor of a year on a walk without one', () => {
    expect(
      findSeason(
        Float64Array.from({ length: 13 }, (_, day) => day + 1),
        week,
      ),
    ).toBeUndefined();
    expect(foundIn(20)).toBeLessThanOrEqual(6);
  });

  test('comes back as it was taken out', () => {
    const values = Float64Array.from({ length: 70 }, (_, day) => 100 * (shape[day % 7] ?? 1) + ((day * 37) % 11));
    const season = findSeason(values, week);
    if (!season) throw new Error('No season was found.');
    const tail = withoutSeason(values, season).slice(50, 60);
    addSeason(tail, 50, season);
    for (const [step, value] of tail.entries()) expect(value).toBeCloseTo(values[50 + step] ?? Number.NaN, 9);
  });
});

/** In how many of so many random walks of two years a yearly season is found that would move a forecast by a twentieth. */
function foundIn(walks: number): number {
  let state = 11;
  const random = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32 - 0.5;
  };
  const strong = Array.from({ length: walks }, () => {
    let value = 1_000;
    const values = Float64Array.from({ length: 800 }, () => (value += 20 * random()));
    const season = findSeason(values, { period: 365, reach: 7, doubt: 2 });
    return season?.indices.some((index) => Math.abs(index - 1) > 0.05) === true;
  });
  return strong.filter(Boolean).length;
}
