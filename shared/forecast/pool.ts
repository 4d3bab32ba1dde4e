import { autoregression, autoregressionOfSteps } from './autoregression.ts';
import { complexSmoothing } from './complex-smoothing.ts';
import type { Method } from './method.ts';
import type { SeasonLength } from './season.ts';
import { damped, holt, naive, seasonalNaive, simpleSmoothing } from './smoothing.ts';
import { dynamicTheta, theta } from './theta.ts';

/** How series with a season of some length are forecast. */
export interface Pool {
  /** Newest values used; what lies before says little of what comes. */
  readonly kept: number;
  /** Below this nothing is forecast. */
  readonly refusedBelow: number;
  /** Lengths of seasons that are looked for, shortest first. */
  readonly seasons: readonly SeasonLength[];
  /** On the values as they are. */
  readonly plain: readonly Method[];
  /** On the values without each of the seasons. */
  readonly deseasoned: readonly Method[];
  /** Weight of a method: its error over the smallest one, to minus this power. */
  readonly power: number;
  /** Horizons at the end that are kept back for weights and intervals, where there are enough values. */
  readonly triedHorizons: number;
}

/** The pool for a series of `count` values with a season of `period` (1: none). Sizes: `docs/forecasts.md`. */
export function poolOf(period: number, count: number): Pool {
  if (period >= 24 && period < 52) return longSeason(period);
  if (period >= 52)
    return smoothPool(period, { kept: 5 * period, refusedBelow: 20, maxOrder: period + 6, power: 4, triedHorizons: 2 });
  if (period === 7) {
    const hasYears = count >= 2 * 365;
    const pool = smoothPool(7, {
      kept: hasYears ? 820 : 400,
      refusedBelow: 14,
      maxOrder: 30,
      power: 4,
      triedHorizons: 4,
    });
    return hasYears ? { ...pool, seasons: [...pool.seasons, { period: 365, reach: 7, doubt: 2 }] } : pool;
  }
  return smoothPool(period, {
    kept: 15 * Math.max(period, 4),
    refusedBelow: 8,
    maxOrder: period + 1,
    power: count < 100 ? 1 : 2,
    triedHorizons: 2,
  });
}

interface Sizes extends Pick<Pool, 'kept' | 'refusedBelow' | 'power' | 'triedHorizons'> {
  readonly maxOrder: number;
}

function smoothPool(period: number, { maxOrder, ...sizes }: Sizes): Pool {
  const smooth = [naive, simpleSmoothing, holt, damped, theta, dynamicTheta, complexSmoothing];
  const regressive = [autoregression(maxOrder), autoregressionOfSteps(maxOrder)];
  const methods = [...smooth, ...regressive];
  return {
    ...sizes,
    seasons: period > 1 ? [{ period, reach: period >= 52 ? 2 : 0, doubt: 1 }] : [],
    plain: methods,
    deseasoned: methods,
  };
}

/** Hours: smoothing is of no use there without autoregression; the week is a second season. */
function longSeason(period: number): Pool {
  const order = 7 * period + 4;
  const regressive = [autoregression(order), autoregressionOfSteps(order)];
  return {
    kept: 60 * period,
    refusedBelow: 2 * period,
    seasons: [
      { period, reach: 0, doubt: 1 },
      { period: 7 * period, reach: 0, doubt: 1 },
    ],
    plain: [naive, seasonalNaive(period), autoregressionOfSteps(order)],
    deseasoned: [...regressive, damped],
    power: 6,
    triedHorizons: 2,
  };
}
