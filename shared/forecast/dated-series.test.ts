import { describe, expect, test } from 'vitest';

import { addSteps, evenSeries } from './dated-series.ts';

describe('an even series', () => {
  test('fills missing days as their kind wants', () => {
    const points = ['2026-02-27', '2026-02-28', '2026-03-02', '2026-03-03'].map((day, at) => ({ day, value: at + 1 }));
    expect(evenSeries(points, 'zero')).toMatchObject({
      value: { values: [1, 2, 0, 3, 4], filled: [2], fill: 'zero', spacing: 'day' },
    });
    expect(evenSeries(points.toReversed(), 'carry')).toMatchObject({ value: { values: [1, 2, 2, 3, 4] } });
  });

  test('knows weeks and months by the distance of their dates', () => {
    const weeks = [0, 7, 14, 22].map((days) => ({ day: addSteps('2026-01-05', days, 'day'), value: days }));
    expect(evenSeries(weeks, 'carry')).toMatchObject({ value: { spacing: 'week', values: [0, 7, 14, 22] } });
    const months = ['2026-01-31', '2026-02-28', '2026-03-31'].map((day) => ({ day, value: 1 }));
    expect(evenSeries(months, 'carry')).toMatchObject({ value: { spacing: 'month', first: '2026-01-01', filled: [] } });
    expect(addSteps('2026-12-01', 2, 'month')).toBe('2027-02-01');
  });

  test.each([
    ['one date', ['2026-01-01'], 'too-few'],
    ['a date twice', ['2026-01-01', '2026-01-02', '2026-01-02'], 'twice'],
    ['a gap of years', ['2020-01-01', '2020-01-02', '2026-01-01'], 'too-many-gaps'],
  ])('is refused for %s', (_, days, failure) => {
    expect(
      evenSeries(
        days.map((day) => ({ day, value: 1 })),
        'carry',
      ),
    ).toMatchObject({ ok: false, failure: { code: failure } });
  });
});
