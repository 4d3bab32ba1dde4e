import { addDays, type Day } from '#shared/kernel/day.ts';

import { type DatedSeries, evenSeries, type Gaps } from '../dated-series.ts';
import { keepSeries } from './keep-series.ts';
import type { RecordedSeries, StoredForecast } from './stored-forecast.ts';

/** What a browser keeps after somebody looked at series. */
export interface SimulatedRecord {
  readonly forecasts: readonly StoredForecast[];
  readonly series: readonly RecordedSeries[];
}

export const emptyRecord: SimulatedRecord = { forecasts: [], series: [] };

/** Values day by day from the first of January. */
export function daysOf(values: readonly number[], gaps: Gaps = 'zero', first: Day = '2026-01-01'): DatedSeries {
  const even = evenSeries(
    values.flatMap((value, at) => (Number.isNaN(value) ? [] : [{ day: addDays(first, at), value }])),
    gaps,
  );
  if (!even.ok) throw new Error(even.failure.code);
  return even.value;
}

/** The record after somebody looked at a series at that moment. */
export function lookAt(
  record: SimulatedRecord,
  series: DatedSeries,
  now: string,
  id = 'clicks a.example',
): SimulatedRecord {
  const seen = { id, kind: 'clicks' as const, site: 'a.example', name: '', file: '', series };
  const known = record.series.find((each) => each.id === id);
  const changes = keepSeries(seen, 7, known, record.forecasts, Date.parse(now));
  const put = new Map(changes.put.map((stored) => [stored.id, stored]));
  return {
    forecasts: [
      ...record.forecasts.filter((stored) => !changes.removed.includes(stored.id) && !put.has(stored.id)),
      ...put.values(),
    ],
    series: [...record.series.filter((each) => each.id !== id), changes.series],
  };
}

/** A stored forecast of a week of values near nothing, with ranges of ±10 and ±20. */
export function storedForecast(changes: Partial<StoredForecast> = {}): StoredForecast {
  const stored: StoredForecast = {
    id: '',
    series: 'clicks a.example',
    kind: 'clicks',
    engine: 'pool-2026-11.1',
    isShadow: false,
    spacing: 'day',
    origin: '2026-06-01',
    known: 100,
    madeAt: '2026-06-02T12:00:00.000Z',
    weights: [],
    hasBreak: false,
    mean: [100, 100, 100, 100],
    half80: [10, 10, 10, 10],
    half95: [20, 20, 20, 20],
    scale80: 1,
    scale95: 1,
    floor: 0,
    naive: [90, 90, 90, 90],
    naiveError: 10,
    actuals: [null, null, null, null],
    ...changes,
  };
  return { ...stored, id: [stored.series, stored.engine, stored.mean.length, stored.origin].join(' ') };
}
