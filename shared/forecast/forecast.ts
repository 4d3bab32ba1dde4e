import { type Backtest, backtestOf } from './backtest.ts';
import { type Engine, engineInUse } from './engines.ts';
import { bandsOf, type Bands, type Goals } from './intervals.ts';
import { at, type Values } from './method.ts';
import { poolOf } from './pool.ts';
import { type Candidate, runPool } from './run-pool.ts';
import { type Total, totalOf } from './total.ts';

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

/** A forecast that can be asked how likely goals are. */
export interface GoalForecast extends Forecast, Goals {
  /** All steps together; null after a break. */
  readonly total: Total | null;
}

export type Refusal = {
  readonly refused: 'too-short' | 'not-numbers';
  /** Values that it takes. */ readonly needs: number;
};

/** What comes after a series, or why nothing is said of it. Pure, and the same for the same values. */
export function forecast(question: ForecastQuestion, engine: Engine = engineInUse): Forecast | Refusal {
  const made = forecastWithGoals(question, engine);
  if ('refused' in made) return made;
  const { chanceOf: _, total: __, ...plain } = made;
  return plain;
}

/** The same, and how likely goals are by it. */
export function forecastWithGoals(question: ForecastQuestion, engine: Engine = engineInUse): GoalForecast | Refusal {
  const prepared = prepare(question);
  return 'refused' in prepared ? prepared : combineBy(engine, prepared);
}

/** What one engine made of a series. */
export interface EngineForecast {
  readonly engine: string;
  readonly made: GoalForecast;
}

/** By each of several engines, in their order; they share what takes the time. */
export function forecastByEach(
  question: ForecastQuestion,
  engines: readonly Engine[],
): readonly EngineForecast[] | Refusal {
  const prepared = prepare(question);
  if ('refused' in prepared) return prepared;
  return engines.map((engine) => ({ engine: engine.version, made: combineBy(engine, prepared) }));
}

/** What every engine goes on with. */
interface Prepared extends Pick<ForecastQuestion, 'horizon' | 'period'> {
  readonly kept: Values;
  readonly candidates: readonly Candidate[];
  /** Mean absolute error of each candidate on the values kept back. */
  readonly errors: readonly number[];
  readonly power: number;
}

function prepare({ values, period, horizon }: ForecastQuestion): Prepared | Refusal {
  const pool = poolOf(period, values.length);
  if (!values.every(Number.isFinite)) return { refused: 'not-numbers', needs: pool.refusedBelow };
  if (values.length < pool.refusedBelow) return { refused: 'too-short', needs: pool.refusedBelow };
  const kept = Float64Array.from(values.slice(-pool.kept));
  const tried = triedLength(kept.length, horizon * pool.triedHorizons, period);
  const candidates = runPool(kept, kept.length - tried, horizon, pool);
  return { kept, candidates, errors: errorsOf(candidates, kept, horizon), power: pool.power, horizon, period };
}

function combineBy({ weigh }: Engine, prepared: Prepared): GoalForecast {
  const { candidates, errors, horizon, kept, period, power } = prepared;
  const weights = weigh(errors, power);
  const final = combine(candidates, weights, (candidate) => candidate.final);
  const before = combine(candidates, weights, (candidate) => candidate.tried);
  const floor = floorOf(kept);
  const mean = Array.from(final, (value) => Math.max(value, floor));
  const bands = bandsOf(final, before, kept, floor);
  return {
    mean,
    ...bands,
    total: bands.hasBreak || bands.ranges === 'untold' ? null : totalOf(mean, before, kept, floor),
    weights: candidates
      .map(({ id }, index) => ({ id, weight: weights[index] ?? 0 }))
      .filter(({ weight }) => weight >= 0.001)
      .toSorted((x, y) => y.weight - x.weight),
    backtest: backtestOf(before, kept, horizon, period),
  };
}

/** Below what no forecast goes: nothing where no value did. */
export function floorOf(values: Iterable<number>): number {
  for (const value of values) if (value < 0) return -Infinity;
  return 0;
}

/** The newest values that are kept back for weights and intervals: fewer than wanted where little would be left. */
function triedLength(count: number, wanted: number, period: number): number {
  const least = Math.max(6, period > 1 && count >= 3 * period ? 2 * period : 0);
  return Math.max(1, Math.min(wanted, count - least, Math.floor(count / 2)));
}

/** Mean absolute error of each candidate, over points one horizon apart. */
function errorsOf(candidates: readonly Candidate[], values: Values, horizon: number): readonly number[] {
  return candidates.map(({ tried }) => {
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
}

function combine(
  candidates: readonly Candidate[],
  weights: readonly number[],
  rowsOf: (candidate: Candidate) => Float64Array,
): Float64Array {
  const mean = new Float64Array(candidates[0] ? rowsOf(candidates[0]).length : 0);
  candidates.forEach((candidate, index) => {
    const rows = rowsOf(candidate);
    const weight = weights[index] ?? 0;
    for (let cell = 0; cell < mean.length; cell += 1) mean[cell] = at(mean, cell) + weight * at(rows, cell);
  });
  return mean;
}
