import type { MonthValue } from '../../metrics/keyword-metric.ts';

interface Week {
  readonly startMs: number;
  readonly value: number;
}

const fewestWeeks = 4;

/** Weeks by their first day, oldest first. Dates look like `/Date(1316156400000-0700)/`; what does not is left out. */
export function readWeeks(rows: readonly { readonly Date: string; readonly Impressions: number }[]): readonly Week[] {
  return rows
    .flatMap((row) => {
      const ms = /^\/Date\((\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(row.Date)?.[1];
      return ms === undefined ? [] : [{ startMs: Number(ms), value: row.Impressions }];
    })
    .toSorted((a, b) => a.startMs - b.startMs);
}

/** Months of which at least four weeks are there, by the month in which a week begins. */
export function monthsOfWeeks(weeks: readonly Week[]): readonly MonthValue[] {
  const byMonth = Map.groupBy(weeks, ({ startMs }) => new Date(startMs).toISOString().slice(0, 7));
  return [...byMonth]
    .filter(([, own]) => own.length >= fewestWeeks)
    .map(([month, own]) => ({ month, value: own.reduce((sum, { value }) => sum + value, 0) }));
}
