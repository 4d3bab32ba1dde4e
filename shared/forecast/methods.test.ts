import { describe, expect, test } from 'vitest';

import { autoregression, autoregressionOfSteps } from './autoregression.ts';
import { complexSmoothing } from './complex-smoothing.ts';
import { forecastFrom, type Method } from './method.ts';
import { damped, holt, naive, seasonalNaive, simpleSmoothing } from './smoothing.ts';
import { dynamicTheta, theta } from './theta.ts';

const methods: readonly Method[] = [
  naive,
  seasonalNaive(7),
  simpleSmoothing,
  holt,
  damped,
  theta,
  dynamicTheta,
  complexSmoothing,
  autoregression(12),
  autoregressionOfSteps(12),
];

describe.each(methods.map((method) => [method.id, method] as const))('%s', (_, method) => {
  const values = Float64Array.from(
    { length: 90 },
    (__, index) => 50 + index + 9 * Math.sin(index / 3) + ((index * 31) % 7),
  );

  test('knows nothing of what comes after an origin', () => {
    const changed = values.map((value, index) => (index < 70 ? value : -1e6));
    const fitted = method.fit(values.subarray(0, 60));
    expect(forecastFrom(fitted, changed, [60, 70], 5)).toEqual(forecastFrom(fitted, values, [60, 70], 5));
  });

  test('says the same from an origin whichever others are asked', () => {
    const fitted = method.fit(values.subarray(0, 60));
    expect(forecastFrom(fitted, values, [60, 65, 90], 4).slice(8)).toEqual(forecastFrom(fitted, values, [90], 4));
  });

  test('answers with numbers for as few values as it takes', () => {
    const few = values.subarray(0, method.minLength);
    const ahead = forecastFrom(method.fit(few), few, [few.length], 3);
    expect(ahead).toHaveLength(3);
    expect(ahead.every(Number.isFinite)).toBe(true);
  });
});

test('a line goes on as a line', () => {
  const line = Float64Array.from({ length: 40 }, (_, index) => 10 + 2 * index);
  for (const method of [holt, autoregressionOfSteps(4)]) {
    const ahead = forecastFrom(method.fit(line), line, [40], 3);
    expect(Array.from(ahead, (value) => Math.round(value * 10) / 10)).toEqual([90, 92, 94]);
  }
});
