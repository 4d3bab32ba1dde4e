import { type Backtest, backtestOf } from './backtest.ts';
import { bandsOf, type Bands, type Goals } from './intervals.ts';
import { at, type Values } from './method.ts';
import { poolOf } from './pool.ts';
import { type Candidate, runPool } from './run-pool.ts';

export interface ForecastQuestion {
  /** Oldest first, evenly spaced, without gaps. */
  readonly values: readonly number[];
  /** Values to a season: 7 for days, 52 for weeks, 12 for months, 24 for hours; 1 where there is none. */
  readonly period: number;
  /** Steps ahead, from 1. */
  readonly horizon: number;
}

export interface Forecast extends Bands {
  /** Expected values, 1 to `horizon` steps ahead. */
  readonly mean: readonly number[];
  /** Share of each candidate in the mean, largest first; they add up to 1. Ids end in `/p` where a season of p was taken out. */
  readonly weights: readonly { readonly id: string; readonly weight: number }[];
  readonly backtest: Backtest;
}

export type Refusal = {
  readonly refused: 'too-short' | 'not-numbers';
  /** Values that it takes. */ readonly needs: number;
};

/** What comes after a series, or why nothing is said of it. Pure, and the same for the same values. */
export function forecast(question: ForecastQuestion): Forecast | Refusal {
  const made = forecastWithGoals(question);
  if ('refused' in made) return made;
  const { chanceOf: _, ...plain } = made;
  return plain;
}

/** The same, and how likely goals are by it. */
export function forecastWithGoals({ values, period, horizon }: ForecastQuestion): (Forecast & Goals) | Refusal {
  const pool = poolOf(period, values.length);
  if (!values.every(Number.isFinite)) return { refused: 'not-numbers', needs: pool.refusedBelow };
  if (values.length < pool.refusedBelow) return { refused: 'too-short', needs: pool.refusedBelow };
  const kept = Float64Array.from(values.slice(-pool.kept));
  const tried = triedLength(kept.length, horizon * pool.triedHorizons, period);
  const candidates = runPool(kept, kept.length - tried, horizon, pool);
  const weights = weigh(candidates, kept, horizon, pool.power);
  const final = combine(candidates, weights, (candidate) => candidate.final);
  const before = combine(candidates, weights, (candidate) => candidate.tried);
  const floor = kept.every((value) => value >= 0) ? 0 : -Infinity;
  return {
    mean: Array.from(final, (value) => Math.max(value, floor)),
    ...bandsOf(final, before, kept, floor),
    weights: candidates
      .map(({ id }, index) => ({ id, weight: at(weights, index) }))
      .filter(({ weight }) => weight >= 0.001)
      .toSorted((x, y) => y.weight - x.weight),
    backtest: backtestOf(before, kept, horizon, period),
  };
}

/** The newest values that are kept back for weights and intervals: fewer than wanted where little would be left. */
function triedLength(count: number, wanted: number, period: number): number {
  const least = Math.max(6, period > 1 && count >= 3 * period ? 2 * period : 0);
  return Math.max(1, Math.min(wanted, count - least, Math.floor(count / 2)));
}

/** Mean absolute error over points one horizon apart; weight by its ratio to the smallest. */
function weigh(candidates: readonly Candidate[], values: Values, horizon: number, power: number): Float64Array {
  const errors = candidates.map(({ tried }) => {
    const fitEnd = values.length - tried.length / horizon;
    let sum = 0;
    let count = 0;
    for (let origin = values.length - horizon; origin >= fitEnd || count === 0; origin -= horizon) {
      const from = Math.max(origin, fitEnd);
      for (let step = 0; step < horizon && from + step < values.length; step += 1) {
        sum += Math.abs(at(values, from + step) - at(tried, (from - fitEnd) * horizon + step));
        count += 1;
      }
    }
    return sum / count;
  });
  const smallest = Math.min(...errors);
  const raw = errors.map((error) => (error <= smallest ? 1 : smallest <= 0 ? 0 : (error / smallest) ** -power));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(raw, (weight) => weight / total);
}

function combine(
  candidates: readonly Candidate[],
  weights: Float64Array,
  rowsOf: (candidate: Candidate) => Float64Array,
): Float64Array {
  const mean = new Float64Array(candidates[0] ? rowsOf(candidates[0]).length : 0);
  candidates.forEach((candidate, index) => {
    const rows = rowsOf(candidate);
    const weight = at(weights, index);
    for (let cell = 0; cell < mean.length; cell += 1) mean[cell] = at(mean, cell) + weight * at(rows, cell);
  });
  return mean;
}
