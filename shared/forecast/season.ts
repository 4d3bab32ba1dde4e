import { lineThrough } from './line-through.ts';
import { at, meanOf, type Values } from './method.ts';

/** What recurs each `period` values; the first index belongs to `values[0]`. */
export interface Season {
  readonly period: number;
  /** Multiplied with the level where all values are above zero, else added to it. */
  readonly kind: 'multiplicative' | 'additive';
  readonly indices: Float64Array;
}

/** A season to look for. */
export interface SeasonLength {
  readonly period: number;
  /** Phases at either side that are averaged with one: those of a year are many, seldom seen, and alike. */
  readonly reach: number;
  /** How many times larger than measured the noise is taken to be: long waves look like a season that was seen twice. */
  readonly doubt: number;
}

/**
 * The season of a series by classical decomposition: distances from a centred moving average, a trimmed mean for each
 * phase, smoothed over neighbours where phases are many, drawn towards no season by how much of it may be noise.
 * Undefined below two periods and where nothing is left of it.
 */
export function findSeason(values: Values, { period, reach, doubt }: SeasonLength): Season | undefined {
  if (period < 2 || values.length < 2 * period) return undefined;
  const isMultiplicative = values.every((value) => value > 0);
  const phases = distancesByPhase(values, period, isMultiplicative);
  if (phases.some(({ length }) => length === 0)) return undefined;
  const neutral = isMultiplicative ? 1 : 0;
  const raw = smoothed(Float64Array.from(phases, trimmedMean), reach);
  const mean = meanOf(raw);
  const indices = raw.map((value) => (isMultiplicative ? value / mean : value - mean));
  const kept = shareKept(phases, indices, neutral, doubt);
  if (kept <= 0) return undefined;
  return {
    period,
    kind: isMultiplicative ? 'multiplicative' : 'additive',
    indices: indices.map((value) => neutral + kept * (value - neutral)),
  };
}

/** The series without its season. */
export function withoutSeason(values: Values, { indices, kind, period }: Season): Float64Array {
  return values.map((value, index) =>
    kind === 'multiplicative' ? value / at(indices, index % period) : value - at(indices, index % period),
  );
}

/** Puts the season back onto the forecasts from an origin, in place. */
export function addSeason(ahead: Float64Array, origin: number, { indices, kind, period }: Season): void {
  for (let step = 0; step < ahead.length; step += 1) {
    const index = at(indices, (origin + step) % period);
    ahead[step] = kind === 'multiplicative' ? at(ahead, step) * index : at(ahead, step) + index;
  }
}

/** Values against their level, by phase: at least two of each. */
function distancesByPhase(values: Values, period: number, isMultiplicative: boolean): number[][] {
  const phases = Array.from({ length: period }, (): number[] => []);
  // Below three periods an average over one would leave a single value of most phases.
  const levels = values.length >= 3 * period ? movingLevel(values, period) : lineThrough(values);
  for (const [index, level] of levels.entries()) {
    if (Number.isNaN(level) || (isMultiplicative && level <= 0)) continue;
    const value = at(values, index);
    phases[index % period]?.push(isMultiplicative ? value / level : value - level);
  }
  return phases;
}

/** The average of the period around each value; none for half a period at either end. */
function movingLevel(values: Values, period: number): Float64Array {
  const levels = new Float64Array(values.length).fill(Number.NaN);
  const half = Math.floor(period / 2);
  let sum = 0;
  for (let index = 0; index < period; index += 1) sum += at(values, index);
  for (let centre = half; centre - half + period <= values.length; centre += 1) {
    const before = sum;
    const first = centre - half;
    const hasNext = first + period < values.length;
    if (hasNext) sum += at(values, first + period) - at(values, first);
    // An even period has no middle: the two windows around it are averaged.
    if (period % 2 === 1) levels[centre] = before / period;
    else if (hasNext) levels[centre] = (before + sum) / 2 / period;
  }
  return levels;
}

/** Without the highest and the lowest, from four on. */
function trimmedMean(distances: readonly number[]): number {
  const sorted = distances.toSorted((a, b) => a - b);
  const inner = sorted.length >= 4 ? sorted.slice(1, -1) : sorted;
  return inner.reduce((sum, value) => sum + value, 0) / inner.length;
}

/** Each phase averaged with `reach` neighbours at either side, the year being a circle. */
function smoothed(indices: Float64Array, reach: number): Float64Array {
  if (reach === 0) return indices;
  return indices.map((_, phase) => {
    let sum = 0;
    for (let step = -reach; step <= reach; step += 1) {
      sum += at(indices, (phase + step + indices.length) % indices.length);
    }
    return sum / (2 * reach + 1);
  });
}

/** 1 where phases repeat exactly, 0 where they differ within themselves as much as from each other. */
function shareKept(
  phases: readonly (readonly number[])[],
  indices: Float64Array,
  neutral: number,
  doubt: number,
): number {
  const signal = meanOf(indices.map((value) => (value - neutral) ** 2));
  if (signal <= 0) return 0;
  let noise = 0;
  let free = 0;
  phases.forEach((distances, phase) => {
    for (const distance of distances) noise += (distance - at(indices, phase)) ** 2;
    free += distances.length - 1;
  });
  const seen = phases.reduce((sum, { length }) => sum + length, 0) / phases.length;
  return Math.max(0, 1 - (doubt * noise) / Math.max(free, 1) / seen / signal);
}
