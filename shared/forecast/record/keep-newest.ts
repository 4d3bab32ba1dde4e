import type { StoredForecast } from './stored-forecast.ts';

/** As many forecasts of one series, engine and span are kept, and as many in all. */
export const mostPerSeries = 100;
export const mostInAll = 4_000;

/** Ids of forecasts beyond what is kept: of each series the oldest origins, then of all. */
export function beyondKept(forecasts: readonly StoredForecast[]): readonly string[] {
  const newestFirst = forecasts.toSorted((a, b) => (a.origin > b.origin ? -1 : 1));
  const counts = new Map<string, number>();
  let kept = 0;
  return newestFirst.flatMap(({ engine, id, mean, series }) => {
    const key = [series, engine, mean.length].join(' ');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > mostPerSeries || kept >= mostInAll) return [id];
    kept += 1;
    return [];
  });
}
