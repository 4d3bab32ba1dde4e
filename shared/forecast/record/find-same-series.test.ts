import { expect, test } from 'vitest';

import { addDays } from '#shared/kernel/day.ts';
import { madeCount, madeRandom } from '#shared/testing/made-series.ts';

import type { DatedValue } from '../dated-series.ts';
import { findSameSeries, sampleOf } from './find-same-series.ts';
import type { RecordedSeries } from './stored-forecast.ts';

const made = (seed: number, days: number, from = 0): readonly DatedValue[] => {
  const random = madeRandom(seed);
  const all = Array.from({ length: from + days }, (_, day) => ({
    day: addDays('2025-01-01', day),
    value: madeCount(60, random),
  }));
  return all.slice(from);
};
const zeros = made(1, 50).map(({ day }) => ({ day, value: 0 }));
const known = (id: string, name: string, points: readonly DatedValue[]): RecordedSeries => ({
  id,
  name,
  kind: 'file',
  site: 'a.example',
  file: 'a.csv',
  seenUntil: points.at(-1)?.day ?? '',
  sample: sampleOf(points),
});
const clicks = known('clicks', 'clicks', made(1, 300));
const twin = known('twin', 'visits', made(1, 300));
const idle = known('idle', 'idle', zeros);
const corrected = made(1, 310).map((point, at) => (at > 290 ? { ...point, value: point.value + 1 } : point));

test.each<readonly [string, string, readonly DatedValue[], string | undefined]>([
  ['goes on', 'clicks', made(1, 320), 'clicks'],
  ['goes on under another heading', 'Klicks', made(1, 320), 'clicks'],
  ['goes on and is the twin of another: the heading tells', 'visits', made(1, 320), 'twin'],
  ['had its newest values corrected', 'clicks', corrected, 'clicks'],
  ['ends earlier', 'clicks', made(1, 150), 'clicks'],
  ['begins later', 'clicks', made(1, 40, 280), 'clicks'],
  ['has the same heading and other values', 'clicks', made(2, 320), undefined],
  ['has too few days in common', 'clicks', made(1, 40, 296), undefined],
  ['is all zeros, as another was', 'other', zeros, undefined],
  ['is all zeros still', 'idle', zeros, 'idle'],
  ['is empty', 'clicks', [], undefined],
])('a column that %s', (_, name, points, id) => {
  expect(findSameSeries([clicks, twin, idle], name, points)?.id).toBe(id);
});

test('a long series is known by less than a hundred of its values, the newest all among them', () => {
  const points = made(3, 3_000);
  const sample = sampleOf(points);
  expect(sample.length).toBeLessThan(100);
  expect(sample.slice(-30)).toEqual(points.slice(-30));
});
