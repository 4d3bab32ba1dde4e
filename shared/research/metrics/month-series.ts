import type { MonthValue } from './keyword-metric.ts';

/** Oldest first, each month once: the last value of a month counts. */
export function monthSeries(
  values: readonly { readonly year: number; readonly month: number; readonly value: number }[],
): readonly MonthValue[] {
  const byMonth = new Map(values.map(({ month, value, year }) => [nameOfMonth(year, month), value]));
  return [...byMonth].map(([month, value]) => ({ month, value })).toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

/** `month` counts from 1. */
function nameOfMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
