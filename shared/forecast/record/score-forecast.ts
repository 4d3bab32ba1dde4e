import type { StoredForecast } from './stored-forecast.ts';

/** How a forecast did on what came, beside the season before from the same origin. */
export interface ForecastScore {
  /** Values that came. */
  readonly values: number;
  /** Mean symmetric percentage error, 0 to 200. */
  readonly smape: number;
  readonly naiveSmape: number;
  /** Mean absolute error. */
  readonly error: number;
  readonly naiveError: number;
  /** Errors over that of the season before within the values known at the origin; null where that made none. */
  readonly mase: number | null;
  readonly naiveMase: number | null;
  /** Values within the ranges as they were shown. */
  readonly within80: number;
  readonly within95: number;
  /** How far off each value was, in half widths of the engine's own ranges. */
  readonly reach80: readonly number[];
  readonly reach95: readonly number[];
}

/** Undefined until half of the steps have come: before, the steps that are easiest would speak alone. */
export function scoreForecast(stored: StoredForecast): ForecastScore | undefined {
  const { actuals, half80, half95, mean, naive, naiveError, scale80, scale95 } = stored;
  let [values, smape, naiveSmape, error, off, within80, within95] = [0, 0, 0, 0, 0, 0, 0];
  const [reach80, reach95]: [number[], number[]] = [[], []];
  for (const [step, actual] of actuals.entries()) {
    if (actual === null) continue;
    const expected = mean[step] ?? 0;
    const before = naive[step] ?? 0;
    values += 1;
    smape += percentOff(actual, expected);
    naiveSmape += percentOff(actual, before);
    error += Math.abs(actual - expected);
    off += Math.abs(actual - before);
    const [far80, far95] = [half80, half95].map((half) => reachOf(actual, expected, half[step] ?? 0));
    reach80.push(far80 ?? 0);
    reach95.push(far95 ?? 0);
    within80 += Number((far80 ?? 0) <= scale80);
    // As it is drawn: the wider range is never within the narrower one.
    within95 += Number((far95 ?? 0) <= scale95 || (far80 ?? 0) <= scale80);
  }
  if (values === 0 || 2 * values < mean.length) return undefined;
  return {
    values,
    smape: smape / values,
    naiveSmape: naiveSmape / values,
    error: error / values,
    naiveError: off / values,
    mase: naiveError === null ? null : error / values / naiveError,
    naiveMase: naiveError === null ? null : off / values / naiveError,
    within80,
    within95,
    reach80,
    reach95,
  };
}

function percentOff(actual: number, expected: number): number {
  const size = Math.abs(actual) + Math.abs(expected);
  return size === 0 ? 0 : (200 * Math.abs(actual - expected)) / size;
}

/** 0 for what was rounded when it was kept; Infinity beyond a range without a width. */
function reachOf(actual: number, expected: number, half: number): number {
  const distance = Math.abs(actual - expected);
  return distance <= 1e-6 * Math.abs(actual) ? 0 : distance / half;
}
