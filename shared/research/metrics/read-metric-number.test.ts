import { expect, it } from 'vitest';

import { hostileLimitMs, timeOf } from '#shared/testing/time-of.ts';
import { readMetricValue } from './read-metric-number.ts';

it.each([
  ['74000', { kind: 'exact', value: 74_000 }],
  ['1,234,567', { kind: 'exact', value: 1_234_567 }],
  ['12.1K', { kind: 'exact', value: 12_100 }],
  ['1,31', { kind: 'exact', value: 1.31 }],
  ['€ 1.31', { kind: 'exact', value: 1.31 }],
  ['1\u00a0900', { kind: 'exact', value: 1_900 }],
  ['0', { kind: 'exact', value: 0 }],
  ['1K – 10K', { kind: 'range', from: 1_000, to: 10_000 }],
  ['10-0', { kind: 'range', from: 0, to: 10 }],
  ['10K+', { kind: 'at-least', value: 10_000 }],
  ['>1,000', { kind: 'at-least', value: 1_000 }],
  ['', { kind: 'no-data' }],
  ['-', { kind: 'no-data' }],
  ['n/a', { kind: 'no-data' }],
  ['=SUM(A1)', { kind: 'no-data' }],
  ['1'.repeat(400), { kind: 'no-data' }],
] as const)('%j is read as %j', (text, value) => {
  expect(readMetricValue(text)).toEqual(value);
});

it.each(['+ ', ' ', '-', '1-', '1,'])('a long cell of %j takes no time', (part) => {
  const cell = part.repeat(200_000);
  expect(readMetricValue(cell)).toEqual({ kind: 'no-data' });
  expect(timeOf(() => readMetricValue(cell))).toBeLessThan(hostileLimitMs);
});
