import { describe, expect, test } from 'vitest';

import { madeNormal, madeRandom } from '#shared/testing/made-series.ts';

import { streamAlarms } from './stream-alarms.ts';

/** Five-minute values around a level, with the same noise for the same seed. */
function madeStream(length: number, seed: number): number[] {
  const random = madeRandom(seed);
  return Array.from({ length }, () => 50 + 2 * madeNormal(random));
}

describe('alarms in a stream', () => {
  test('ring at the first value of a fault, and once', () => {
    const values = madeStream(2_000, 1).map((value, index) => (index >= 1_500 && index < 1_560 ? value + 60 : value));
    const near = streamAlarms(values).filter(({ index }) => index >= 1_490 && index < 1_580);
    expect(near.map(({ index }) => index)).toEqual([1_500]);
  });

  test('ring for a level that creeps away without a step', () => {
    const values = madeStream(2_000, 2).map((value, index) => value + Math.max(0, index - 1_600) * 0.2);
    expect(streamAlarms(values).some(({ index }) => index > 1_600 && index < 1_700)).toBe(true);
  });

  test('are the same whatever comes later', () => {
    const values = madeStream(3_000, 3);
    const known = streamAlarms(values.slice(0, 2_000));
    expect(streamAlarms(values).filter(({ index }) => index < 2_000)).toEqual(known);
  });

  test('are few in noise: fewer than 5 in 1,000 values', () => {
    expect(streamAlarms(madeStream(10_000, 4)).length).toBeLessThan(50);
  });

  test.each([{ values: [] }, { values: [1] }, { values: Array.from({ length: 99 }, (_, index) => index ** 2) }])(
    'are none before 100 values are known',
    ({ values }) => {
      expect(streamAlarms(values)).toEqual([]);
    },
  );
});
