import { expect, test } from 'vitest';

import { impressionsMetric, ownClicksMetric } from './impressions-metric.ts';

const known = { keyword: 'green tea', domain: 'tea.example', country: null, device: 'desktop' } as const;
const observedAt = '2026-11-30T10:00:00.000Z';
const point = (day: string, impressions: number) => ({ day, impressions, clicks: 0, position: 3 });

test('own impressions are a lower bound of 28 days up to the newest', () => {
  const points = [
    point('2026-09-30', 5),
    point('2026-10-02', 100),
    point('2026-10-31', 50),
    point('2026-11-01', 20),
    point('2026-11-28', 30),
  ];
  expect(impressionsMetric({ ...known, points }, observedAt)).toMatchObject({
    value: { kind: 'at-least', value: 50 },
    months: [{ month: '2026-10', value: 150 }],
    about: 'tea.example',
  });
});

test('nothing counted is no data', () => {
  expect(impressionsMetric({ ...known, points: [] }, observedAt)).toMatchObject({
    value: { kind: 'no-data' },
    months: [],
  });
});

test('own clicks are those of the same days, also where there were none', () => {
  const clicked = (day: string, clicks: number) => ({ ...point(day, 10), clicks });
  const points = [clicked('2026-10-31', 50), clicked('2026-11-01', 2), clicked('2026-11-28', 3)];
  expect(ownClicksMetric({ ...known, points }, observedAt)).toMatchObject({
    metric: 'clicks',
    value: { kind: 'at-least', value: 5 },
    about: 'tea.example',
  });
  expect(ownClicksMetric({ ...known, points: [clicked('2026-11-28', 0)] }, observedAt).value).toEqual({
    kind: 'at-least',
    value: 0,
  });
  expect(ownClicksMetric({ ...known, points: [] }, observedAt).value).toEqual({ kind: 'no-data' });
});
