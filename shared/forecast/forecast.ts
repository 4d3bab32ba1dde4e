import { bandsOf, type Bands } from './intervals.ts';
import { at, type Method, type Values } from './method.ts';
import { type Pool, poolOf } from './pool.ts';
import { addSeason, findSeason, type Season, withoutSeason } from './season.ts';

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
  /** How the combination did on the newest values, which its parameters had not seen. */
  readonly backtest: Backtest;
}

export interface Backtest {
  /** Mean symmetric percentage error, 0 to 200. */
  readonly smape: number;
  /** Mean error over that of the seasonal naive method's one-step errors; null where that is zero. */
  readonly mase: number | null;
  /** Its errors over those of repeating the season before on the same values; null where that made none. */
  readonly toNaive: number | null;
  /** From how many points in time it was tried. */
  readonly origins: number;
}

export type Refusal = {
  readonly refused: 'too-short' | 'not-numbers';
  /** Values that it takes. */ readonly needs: number;
};

/** What comes after a series, or why nothing is said of it. Pure, and the same for the same values. */
export function forecast({ values, period, horizon }: ForecastQuestion): Forecast | Refusal {
  const pool = poolOf(period, values.length);
  if (!values.every(Number.isFinite)) return { refused: 'not-numbers', needs: pool.refusedBelow };
  if (values.length < pool.refusedBelow) return { refused: 'too-short', needs: pool.refusedBelow };
  const kept = Float64Array.from(values.slice(-pool.kept));
  const tried = triedLength(kept.length, horizon * pool.triedHorizons, period);
  const candidates = runPool(kept, kept.length - tried, horizon, pool);
  const weights = weigh(candidates, kept, tried, horizon, pool.power);
  const combined = combine(candidates, weights, horizon);
  const floor = kept.every((value) => value >= 0) ? 0 : -Infinity;
  const final = combined.at(-1) ?? new Float64Array(horizon);
  const bands = bandsOf(final, combined.slice(0, -1), kept, floor);
  return {
    mean: Array.from(final, (value) => Math.max(value, floor)),
    ...bands,
    weights: candidates
      .map(({ id }, index) => ({ id, weight: at(weights, index) }))
      .filter(({ weight }) => weight >= 0.001)
      .toSorted((a, b) => b.weight - a.weight),
    backtest: backtestOf(combined, kept, tried, period),
  };
}

interface Candidate {
  readonly id: string;
  /** From every origin that is tried, then from the end. */
  readonly forecasts: readonly Float64Array[];
}

/** The newest values that are kept back for weights and intervals: fewer than wanted where little would be left. */
function triedLength(count: number, wanted: number, period: number): number {
  const least = Math.max(6, period > 1 && count >= 3 * period ? 2 * period : 0);
  return Math.max(1, Math.min(wanted, count - least, Math.floor(count / 2)));
}

/**
 * Every candidate fitted on what is not kept back and run from every origin there, then fitted again on all values for
 * what comes after the end: the newest values count most.
 */
function runPool(values: Values, fitEnd: number, horizon: number, pool: Pool): Candidate[] {
  const tried = runCandidates(values, fitEnd, upTo(fitEnd, values.length - 1), horizon, pool);
  const last = new Map(
    runCandidates(values, values.length, [values.length], horizon, pool).map(({ id, forecasts }) => [id, forecasts[0]]),
  );
  return tried.flatMap(({ id, forecasts }) => {
    const final = last.get(id);
    return final ? [{ id, forecasts: [...forecasts, final] }] : [];
  });
}

function runCandidates(
  values: Values,
  fitEnd: number,
  origins: readonly number[],
  horizon: number,
  pool: Pool,
): Candidate[] {
  const views: View[] = [{ suffix: '', values, methods: pool.plain }];
  for (const length of pool.seasons) {
    const season = findSeason(values.subarray(0, fitEnd), length);
    if (!season) continue;
    views.push({
      suffix: `/${length.period}`,
      values: withoutSeason(values, season),
      season,
      methods: pool.deseasoned,
    });
  }
  return views.flatMap((view) =>
    view.methods
      .filter(({ minLength }) => minLength <= fitEnd)
      .map((method) => {
        const forecasts = method.fit(view.values.subarray(0, fitEnd)).forecast(view.values, origins, horizon);
        if (view.season) {
          for (const [index, ahead] of forecasts.entries()) addSeason(ahead, origins[index] ?? 0, view.season);
        }
        return { id: `${method.id}${view.suffix}`, forecasts };
      })
      .filter(({ forecasts }) => forecasts.every((ahead) => ahead.every(Number.isFinite))),
  );
}

/** A series with or without its season, and what is tried on it. */
interface View {
  readonly suffix: string;
  readonly values: Values;
  readonly season?: Season;
  readonly methods: readonly Method[];
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Mean absolute error over origins one horizon apart; weight by its ratio to the smallest. */
function weigh(
  candidates: readonly Candidate[],
  values: Values,
  tried: number,
  horizon: number,
  power: number,
): Float64Array {
  const fitEnd = values.length - tried;
  const errors = candidates.map(({ forecasts }) => {
    let sum = 0;
    let count = 0;
    for (let origin = values.length - horizon; origin >= fitEnd || count === 0; origin -= horizon) {
      const from = Math.max(origin, fitEnd);
      const ahead = forecasts[from - fitEnd];
      for (let step = 0; ahead && step < horizon && from + step < values.length; step += 1) {
        sum += Math.abs(at(values, from + step) - at(ahead, step));
        count += 1;
      }
      if (from !== origin) break;
    }
    return sum / count;
  });
  const smallest = Math.min(...errors);
  const raw = errors.map((error) => (error <= smallest ? 1 : smallest <= 0 ? 0 : (error / smallest) ** -power));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(raw, (weight) => weight / total);
}

function combine(candidates: readonly Candidate[], weights: Float64Array, horizon: number): Float64Array[] {
  const count = candidates[0]?.forecasts.length ?? 0;
  return Array.from({ length: count }, (_, origin) => {
    const mean = new Float64Array(horizon);
    candidates.forEach(({ forecasts }, index) => {
      const ahead = forecasts[origin];
      for (let step = 0; ahead && step < horizon; step += 1)
        mean[step] = at(mean, step) + at(weights, index) * at(ahead, step);
    });
    return mean;
  });
}

function backtestOf(combined: readonly Float64Array[], values: Values, tried: number, period: number): Backtest {
  const fitEnd = values.length - tried;
  let percent = 0;
  let absolute = 0;
  let naive = 0;
  let count = 0;
  const lag = period < fitEnd ? period : 1;
  for (let origin = fitEnd; origin < values.length; origin += 1) {
    const ahead = combined[origin - fitEnd];
    for (let step = 0; ahead && step < ahead.length && origin + step < values.length; step += 1) {
      const [actual, expected] = [at(values, origin + step), at(ahead, step)];
      const size = Math.abs(actual) + Math.abs(expected);
      percent += size === 0 ? 0 : (200 * Math.abs(actual - expected)) / size;
      absolute += Math.abs(actual - expected);
      naive += Math.abs(actual - at(values, origin - lag + (step % lag)));
      count += 1;
    }
  }
  let scale = 0;
  for (let index = lag; index < fitEnd; index += 1) scale += Math.abs(at(values, index) - at(values, index - lag));
  scale /= Math.max(fitEnd - lag, 1);
  return {
    smape: percent / count,
    mase: scale > 0 ? absolute / count / scale : null,
    toNaive: naive > 0 ? absolute / naive : null,
    origins: tried,
  };
}
