import { forecastFrom, type Method, type Values } from './method.ts';
import type { Pool } from './pool.ts';
import { addSeason, findSeason, type Season, withoutSeason } from './season.ts';

/** What one method says, with or without a season taken out. */
export interface Candidate {
  readonly id: string;
  /** From every point kept back, a row of `horizon` values each: by the fit that had not seen them. */
  readonly tried: Float64Array;
  /** From the end, by the fit on all values. */
  readonly final: Float64Array;
}

/**
 * Every candidate fitted on what is not kept back and run from every point there, then fitted again on all values for
 * what comes after the end: the newest values count most.
 */
export function runPool(values: Values, fitEnd: number, horizon: number, pool: Pool): Candidate[] {
  const origins = Array.from({ length: values.length - fitEnd }, (_, index) => fitEnd + index);
  const final = runCandidates(values, values.length, [values.length], horizon, pool);
  return [...runCandidates(values, fitEnd, origins, horizon, pool)].flatMap(([id, tried]) => {
    const last = final.get(id);
    return last ? [{ id, tried, final: last }] : [];
  });
}

/** How far from all values known a forecast may lie: ten times their range beyond it. */
function reachOf(values: Values): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const range = Math.max(high - low, Math.abs(high), Math.abs(low), 1e-9);
  return [low - 10 * range, high + 10 * range];
}

/** False for numbers that ran away, and for none at all. */
function staysWithin(rows: Float64Array, [low, high]: readonly [number, number]): boolean {
  return rows.every((value) => value >= low && value <= high);
}

/** Forecasts by candidate; those whose numbers ran away are left out. */
function runCandidates(
  values: Values,
  fitEnd: number,
  origins: readonly number[],
  horizon: number,
  pool: Pool,
): Map<string, Float64Array> {
  const made = new Map<string, Float64Array>();
  const reach = reachOf(values);
  for (const { methods, season, suffix, values: seen } of viewsOf(values, fitEnd, pool)) {
    const known = seen.subarray(0, fitEnd);
    for (const method of methods) {
      if (method.minLength > fitEnd) continue;
      const rows = forecastFrom(method.fit(known), seen, origins, horizon);
      if (season) {
        for (const [row, origin] of origins.entries()) {
          addSeason(rows.subarray(row * horizon, (row + 1) * horizon), origin, season);
        }
      }
      if (staysWithin(rows, reach)) made.set(`${method.id}${suffix}`, rows);
    }
  }
  return made;
}

/** A series with or without its season, and what is tried on it. */
interface View {
  readonly suffix: string;
  readonly values: Values;
  readonly season?: Season;
  readonly methods: readonly Method[];
}

/** Seasons are found in what the fit may see. */
function viewsOf(values: Values, fitEnd: number, pool: Pool): View[] {
  const known = values.subarray(0, fitEnd);
  const seasons = pool.seasons.flatMap((length): View[] => {
    const season = findSeason(known, length);
    if (!season) return [];
    return [{ suffix: `/${length.period}`, values: withoutSeason(values, season), season, methods: pool.deseasoned }];
  });
  return [{ suffix: '', values, methods: pool.plain }, ...seasons];
}
