import type { Day } from '#shared/kernel/day.ts';

import type { DatedValue } from '../dated-series.ts';
import type { RecordedSeries } from './stored-forecast.ts';

/** Values that are kept of a series to know it again: the newest ones, and of those before every seventh. */
export function sampleOf(points: readonly DatedValue[]): readonly DatedValue[] {
  const newest = points.length - newestKept;
  return points.slice(-reach).filter((_, index, used) => {
    const place = points.length - used.length + index;
    return place >= newest || (newest - place) % 7 === 0;
  });
}

const newestKept = 30;
const reach = 400;
/** Days in common that it takes to tell. */
const fewestInCommon = 7;

/**
 * The series of a file among those of its site that are known: the one whose values it has. Names say little:
 * the same file comes as `clicks (2).csv`, and another one with the same heading. Where two have the values, the one of
 * the same heading. Undefined for one that was never seen, and where too few days are in common to tell.
 */
export function findSameSeries(
  known: readonly RecordedSeries[],
  name: string,
  points: readonly DatedValue[],
): RecordedSeries | undefined {
  const values = new Map<Day, number>(points.map(({ day, value }) => [day, value]));
  const same = known.filter((series) => {
    const common = series.sample.filter(({ day }) => values.has(day));
    const alike = common.filter(({ day, value }) => values.get(day) === value);
    // Some of the newest are corrected later.
    const isAlike = common.length >= fewestInCommon && 2 * alike.length > common.length;
    const isFlat = new Set(alike.map(({ value }) => value)).size < 2;
    // Nothing but zeros is said of many things.
    return isAlike && (!isFlat || series.name === name);
  });
  return same.find((series) => series.name === name) ?? same[0];
}
