import { at, type Values } from './method.ts';
import { seasonBefore } from './season-before.ts';

/** How a forecast did on the newest values, which its parameters had not seen. */
export interface Backtest {
  /** Mean symmetric percentage error, 0 to 200. */
  readonly smape: number;
  /** Mean error over that of the seasonal naive method's one-step errors before; null where that is zero. */
  readonly mase: number | null;
  /** Its errors over those of repeating the season before on the same values; null where that made none. */
  readonly toNaive: number | null;
  /** From how many points in time it was tried. */
  readonly origins: number;
}

/** `tried`: rows of `horizon` values, from the points of the newest values in turn. */
export function backtestOf(tried: Float64Array, values: Values, horizon: number, period: number): Backtest {
  const origins = tried.length / horizon;
  const fitEnd = values.length - origins;
  let percent = 0;
  let absolute = 0;
  let naive = 0;
  let count = 0;
  const before = seasonBefore(values, fitEnd, period);
  for (let origin = fitEnd; origin < values.length; origin += 1) {
    for (let step = 0; step < horizon && origin + step < values.length; step += 1) {
      const actual = at(values, origin + step);
      const expected = at(tried, (origin - fitEnd) * horizon + step);
      const size = Math.abs(actual) + Math.abs(expected);
      percent += size === 0 ? 0 : (200 * Math.abs(actual - expected)) / size;
      absolute += Math.abs(actual - expected);
      naive += Math.abs(actual - before.ahead(origin, step));
      count += 1;
    }
  }
  const { scale } = before;
  return {
    smape: percent / count,
    mase: scale > 0 ? absolute / count / scale : null,
    toNaive: naive > 0 ? absolute / naive : null,
    origins,
  };
}
