import { lineThrough } from '#shared/forecast/line-through.ts';
import { at, meanOf } from '#shared/forecast/method.ts';
import { findSeason, withoutSeason } from '#shared/forecast/season.ts';

/** A day from which a series runs on another level. */
export interface LevelShift {
  /** Index of the first value on the new level. */
  readonly index: number;
  /** Means of the stretches before and after it. */
  readonly before: number;
  readonly after: number;
  /** A straight line describes the series at least as well as its levels do: it moved bit by bit, on no one day. */
  readonly isGradual: boolean;
}

/** Shortest stretch that is called a level. */
const shortest = 10;
/** Below this no level is told. */
export const fewestForLevels = 2 * shortest;
/** Penalty of a shift, in ln n: a mean and a place. More stretches than these tell apart are noise. */
const penaltyFactor = 2;
/** Largest autocorrelation that is believed: beyond, a penalty would silence every series. */
const mostCorrelated = 0.9;
/** Newest values that are looked at: the work grows with their square. */
const looked = 4_000;

/**
 * Where the level of a series shifted, by optimal partitioning with a penalty for each shift (Jackson et al. 2005,
 * https://arxiv.org/abs/math/0309285), raised by the autocorrelation of what is left, since neighbours that resemble
 * each other look like levels. The season of `period` values is taken out first. Empty below 20 values, for a constant
 * series, and where some values are no numbers. A single spike is no level.
 */
export function levelShifts(values: readonly number[], period = 1): readonly LevelShift[] {
  const kept = Float64Array.from(values.slice(-looked));
  if (kept.length < fewestForLevels || !kept.every(Number.isFinite)) return [];
  const season = findSeason(kept, { period, reach: period >= 52 ? 2 : 0, doubt: 0 });
  const series = season ? withoutSeason(kept, season) : kept;
  const mean = meanOf(series);
  const deviation = Math.sqrt(meanOf(series.map((value) => (value - mean) ** 2)));
  if (!(deviation > 1e-12 * Math.abs(mean))) return [];
  const standard = withoutSpikes(series.map((value) => (value - mean) / deviation));
  const penalty = penaltyFactor * Math.log(standard.length);
  const first = partition(standard, penalty);
  const correlation = Math.min(Math.max(autocorrelation(residuals(standard, first)), 0), mostCorrelated);
  const starts = partition(standard, (penalty * (1 + correlation)) / (1 - correlation));
  const isGradual = squares(residualsOfLine(standard)) <= squares(residuals(standard, starts));
  const left = values.length - kept.length;
  const ends = [...starts, series.length];
  return starts.map((start, place) => ({
    index: left + start,
    before: meanOf(series.subarray(starts[place - 1] ?? 0, start)),
    after: meanOf(series.subarray(start, ends[place + 1])),
    isGradual,
  }));
}

/** First indices of the stretches but the first, with the least sum of squares around their means plus penalties. */
function partition(values: Float64Array, penalty: number): readonly number[] {
  const { length } = values;
  const sums = new Float64Array(length + 1);
  const squared = new Float64Array(length + 1);
  for (let index = 0; index < length; index += 1) {
    sums[index + 1] = at(sums, index) + at(values, index);
    squared[index + 1] = at(squared, index) + at(values, index) ** 2;
  }
  const best = new Float64Array(length + 1).fill(Infinity);
  const from = new Int32Array(length + 1);
  best[0] = -penalty;
  for (let end = shortest; end <= length; end += 1) {
    for (let start = 0; start <= end - shortest; start += 1) {
      const sum = at(sums, end) - at(sums, start);
      const around = at(squared, end) - at(squared, start) - (sum * sum) / (end - start);
      const cost = at(best, start) + around + penalty;
      if (cost < at(best, end)) {
        best[end] = cost;
        from[end] = start;
      }
    }
  }
  const starts: number[] = [];
  for (let start = from[length] ?? 0; start > 0; start = from[start] ?? 0) starts.unshift(start);
  return starts;
}

/** Values far from the median of the seven around them drawn to where they are no longer: a spike is no level. */
function withoutSpikes(values: Float64Array): Float64Array {
  return values.map((value, index) => {
    const near = values.slice(Math.max(0, index - aside), index + aside + 1).sort();
    const middle = at(near, near.length >> 1);
    const distances = near.map((other) => Math.abs(other - middle)).sort();
    const reach = 3 * toDeviation * at(distances, distances.length >> 1);
    return Math.min(middle + reach, Math.max(middle - reach, value));
  });
}

const aside = 3;
/** From the median distance to the standard deviation of a normal distribution. */
const toDeviation = 1.4826;

function residuals(values: Float64Array, starts: readonly number[]): Float64Array {
  const edges = [0, ...starts, values.length];
  return Float64Array.from(
    edges.slice(1).flatMap((end, place) => {
      const stretch = values.subarray(edges[place], end);
      const mean = meanOf(stretch);
      return Array.from(stretch, (value) => value - mean);
    }),
  );
}

/** What is left of values after their regression on time. */
function residualsOfLine(values: Float64Array): Float64Array {
  const line = lineThrough(values);
  return values.map((value, index) => value - at(line, index));
}

function autocorrelation(values: Float64Array): number {
  let products = 0;
  for (let index = 1; index < values.length; index += 1) products += at(values, index) * at(values, index - 1);
  const total = squares(values);
  return total > 0 ? products / total : 0;
}

function squares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
