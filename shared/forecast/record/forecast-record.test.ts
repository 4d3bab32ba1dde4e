import { expect, test } from 'vitest';

import { addDays } from '#shared/kernel/day.ts';

import { forecastRecord } from './forecast-record.ts';
import { beyondKept, mostPerSeries } from './keep-newest.ts';
import { readRecordFile } from './record-file.ts';
import { storedForecast } from './simulated-record.fixture.ts';
import { sampleOf } from './find-same-series.ts';

const from = (day: number, changes: Parameters<typeof storedForecast>[0] = {}): ReturnType<typeof storedForecast> =>
  storedForecast({ origin: addDays('2026-01-01', day), actuals: [110, 90, 130, null], ...changes });

test('the record tells each kind of data and span apart, of what was shown, and no figure below five apart', () => {
  const week = Array.from({ length: 5 }, (_, day) => from(day));
  const shadows = week.map((stored) => ({ ...stored, engine: 'pool-2026-12.1', isShadow: true, mean: [0, 0, 0, 0] }));
  const waiting = from(9, { actuals: [null, null, null, null] });
  const file = from(0, { kind: 'file', series: 'file 1' });
  const [clicks, own] = forecastRecord([file, ...week, ...shadows, waiting]);
  expect(clicks).toMatchObject({
    kind: 'clicks',
    horizon: 4,
    accuracy: {
      scored: 5,
      waiting: 1,
      origins: 5,
      figures: { values: 15, within80: 2 / 3, within95: 2 / 3, mase: 5 / 3, naiveMase: 2 },
    },
  });
  expect(own).toMatchObject({ kind: 'file', accuracy: { scored: 1, waiting: 0, origins: 1, figures: null } });
});

test('of each series the newest origins are kept, of both engines', () => {
  const all = Array.from({ length: mostPerSeries + 3 }, (_, day) => [
    from(day),
    from(day, { engine: 'pool-2026-12.1' }),
  ]);
  const gone = beyondKept([...all.flat(), from(0, { series: 'other' })]);
  expect(gone.toSorted()).toEqual(
    all
      .slice(0, 3)
      .flat()
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('a saved record is read as it was, and anything else is not', () => {
  const points = Array.from({ length: 40 }, (_, day) => ({ day: addDays('2026-01-01', day), value: day }));
  const series = [
    {
      id: 'file 1',
      kind: 'file' as const,
      site: 'a.example',
      name: 'x',
      file: 'x.csv',
      seenUntil: '2026-02-09',
      sample: sampleOf(points),
    },
  ];
  const spans = [{ share: 0.8, low: 3, high: null }];
  const ranks = [
    {
      id: 'a',
      series: '["a.example"]',
      site: 'a.example',
      keyword: 'oak bench',
      source: 'observation',
      engine: 'steps-2026-11.1',
      origin: '2026-01-01',
      known: 20,
      madeAt: '2026-01-02T12:00:00.000Z',
      unchanged: null,
      outlooks: [{ ahead: 7, top10: 0.4, spans, shown: 0.8, actual: { day: '2026-01-08', position: null } }],
    },
  ];
  const record = { series, forecasts: [from(0), from(1, { floor: null, naiveError: null })], ranks };
  expect(readRecordFile(JSON.stringify(record))).toEqual(record);
  for (const other of ['', '[]', '{}', 'null', JSON.stringify({ ...record, forecasts: [{ ...from(0), mean: [1] }] })]) {
    expect(readRecordFile(other)).toBeUndefined();
  }
});
