import { expect, it } from 'vitest';

import { isOfTimes, tickSteps, timeRange } from './time-axis.ts';

const noon = Date.parse('2026-11-30T12:00:00Z') / 1_000;
const midnight = Date.parse('2026-11-30') / 1_000;
const hour = 3_600;

it.each([
  ['checks of one minute get an hour around them', noon, noon + 60, hour],
  ['checks of an afternoon a margin', noon, noon + 5 * hour, 5.5 * hour],
  ['days are shown from edge to edge', midnight, midnight + 72 * hour, 72 * hour],
  ['a day alone stands between those beside it', midnight, midnight + 1, 48 * hour + 1],
])('%s', (_name, first, last, spanSeconds) => {
  const [from, to] = timeRange(first, last);
  expect(to - from).toBeCloseTo(spanSeconds);
  expect(from).toBeLessThanOrEqual(first);
  expect(to).toBeGreaterThanOrEqual(last);
});

it('names times where all is of one day, and each day once elsewhere', () => {
  expect(tickSteps(noon, noon + hour).some(isOfTimes)).toBe(true);
  expect(tickSteps(midnight, midnight + 48 * hour).some(isOfTimes)).toBe(false);
});
