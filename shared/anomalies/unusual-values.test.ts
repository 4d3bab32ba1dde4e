import { describe, expect, test } from 'vitest';

import { madeCount, madeNoise, madeRandom } from '#shared/testing/made-series.ts';

import { unusualValues } from './unusual-values.ts';

describe('unusual values', () => {
  test.each(Object.keys(madeNoise))('are fewer than 5 in 1,000 days of noise: %s', (kind) => {
    const random = madeRandom(7);
    let [alarms, days] = [0, 0];
    for (let series = 0; series < 20; series += 1) {
      const values = madeNoise[kind]?.(random, 240) ?? [];
      const { found, judgedFrom } = unusualValues(values, 7);
      alarms += found.length;
      days += values.length - judgedFrom;
    }
    expect(days).toBeGreaterThan(1_500);
    expect((1_000 * alarms) / days).toBeLessThanOrEqual(5);
  });

  test.each([
    { kind: 'counts', change: 0.2, least: 0.85 },
    { kind: 'counts', change: 2, least: 0.45 },
    { kind: 'lognormal', change: 0.1, least: 0.7 },
    { kind: 'growth', change: 0, least: 1 },
    { kind: 'even', change: 0.3, least: 0.95 },
  ])('are found where a day of $kind had $change times as much: power', ({ change, kind, least }) => {
    const random = madeRandom(9);
    let met = 0;
    for (let series = 0; series < 20; series += 1) {
      const values = (madeNoise[kind]?.(random, 240) ?? []).map((value, day) => (day === 220 ? value * change : value));
      if (unusualValues(values, 7).found.some(({ index }) => index === 220)) met += 1;
    }
    expect(met / 20).toBeGreaterThanOrEqual(least);
  });

  test('ring once for a burst, with what was expected', () => {
    const random = madeRandom(3);
    const values = Array.from({ length: 200 }, (_, day) => madeCount(40, random) * (day >= 180 && day < 184 ? 0.1 : 1));
    const { found } = unusualValues(values, 7);
    const burst = found.filter(({ index }) => index >= 180 && index < 184);
    expect(burst).toHaveLength(1);
    expect(burst[0]).toMatchObject({ index: 180 });
    expect(burst[0]?.expected).toBeGreaterThan(30);
    expect(burst[0]?.expected).toBeLessThan(50);
  });

  test('are never looked for with what comes later', () => {
    const values = [...(madeNoise['counts']?.(madeRandom(5), 200) ?? [])];
    values[190] = 400;
    const known = unusualValues(values.slice(0, 191), 7);
    expect(known.found.map(({ index }) => index)).toContain(190);
  });

  test.each([
    { name: 'no values', values: [] },
    { name: 'one value', values: [3] },
    { name: '56 values', values: Array.from({ length: 56 }, (_, day) => day % 5) },
    { name: 'values that are no numbers', values: [...Array.from({ length: 200 }, () => 1), Number.NaN] },
  ])('are not looked for in $name', ({ values }) => {
    expect(unusualValues(values, 7)).toEqual({ found: [], judgedFrom: values.length });
  });

  test('of a constant are none, and its first step is one', () => {
    const constant = Array.from({ length: 120 }, () => 5);
    expect(unusualValues(constant, 7).found).toEqual([]);
    expect(unusualValues([...constant, 6], 7).found).toMatchObject([{ index: 120, value: 6 }]);
    // What was as surprising as anything is forgotten in time.
    const later = [...constant, 6, ...Array.from({ length: 60 }, () => 5), 9];
    expect(unusualValues(later, 7).found.at(-1)).toMatchObject({ index: later.length - 1 });
  });

  test('of ten years of days are judged for the newest half year', () => {
    const values = madeNoise['counts']?.(madeRandom(1), 3_650) ?? [];
    const { judgedFrom } = unusualValues(values, 7);
    expect(values.length - judgedFrom).toBeGreaterThan(100);
    expect(values.length - judgedFrom).toBeLessThan(200);
  });
});
