import { describe, expect, test } from 'vitest';

import { madeNoise, madeRandom } from '#shared/testing/made-series.ts';

import { levelShifts } from './level-shifts.ts';

describe('level shifts', () => {
  test.each(Object.keys(madeNoise).filter((kind) => kind !== 'growth'))(
    'are fewer than 5 in 1,000 days of noise: %s',
    (kind) => {
      const random = madeRandom(7);
      let found = 0;
      for (let series = 0; series < 20; series += 1)
        found += levelShifts(madeNoise[kind]?.(random, 180) ?? [], 7).length;
      expect((1_000 * found) / (20 * 180)).toBeLessThanOrEqual(5);
    },
  );

  test('of steady growth are said to be gradual', () => {
    const shifts = levelShifts(madeNoise['growth']?.(madeRandom(2), 180) ?? [], 7);
    expect(shifts.length).toBeGreaterThan(0);
    expect(shifts.every(({ isGradual }) => isGradual)).toBe(true);
  });

  // Size in standard deviations of even noise (10), sixty days after 120.
  test.each([
    { size: 1, least: 0.7 },
    { size: 2, least: 0.95 },
    { size: 3, least: 1 },
  ])('of $size standard deviations are placed within five days: power', ({ least, size }) => {
    const random = madeRandom(11);
    let met = 0;
    for (let series = 0; series < 40; series += 1) {
      const values = (madeNoise['even']?.(random, 180) ?? []).map((value, day) => value + (day >= 120 ? 10 * size : 0));
      if (levelShifts(values, 7).some(({ index, isGradual }) => Math.abs(index - 120) <= 5 && !isGradual)) met += 1;
    }
    expect(met / 40).toBeGreaterThanOrEqual(least);
  });

  test('say the means before and after, with the week taken out', () => {
    const random = madeRandom(4);
    const values = (madeNoise['counts']?.(random, 140) ?? []).map((value, day) => (day >= 100 ? value * 0.4 : value));
    const shifts = levelShifts(values, 7);
    expect(shifts).toHaveLength(1);
    const [shift] = shifts;
    expect(Math.abs((shift?.index ?? 0) - 100)).toBeLessThanOrEqual(2);
    expect(Math.abs((shift?.before ?? 0) - 39)).toBeLessThan(4);
    expect(Math.abs((shift?.after ?? 0) - 16)).toBeLessThan(3);
  });

  test('are not made by one spike', () => {
    const values = [...(madeNoise['even']?.(madeRandom(8), 120) ?? [])];
    values[60] = 1_000;
    expect(levelShifts(values, 7)).toEqual([]);
  });

  test.each([
    { name: 'no values', values: [] },
    { name: 'a constant', values: Array.from({ length: 100 }, () => 4) },
    { name: 'fewer than 20 values', values: [1, 1, 1, 1, 1, 9, 9, 9, 9, 9] },
    {
      name: 'values that are no numbers',
      values: Array.from({ length: 30 }, (_, day) => (day === 3 ? Number.NaN : day)),
    },
  ])('are not looked for in $name', ({ values }) => {
    expect(levelShifts(values)).toEqual([]);
  });

  test('keep their places where more than 4,000 values are given', () => {
    const values = Array.from({ length: 4_500 }, (_, day) => (day % 2) + (day >= 4_400 ? 5 : 0));
    expect(levelShifts(values).map(({ index }) => index)).toEqual([4_400]);
  });
});
