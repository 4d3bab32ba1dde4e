import { conformalChance, conformalSize } from './conformal-size.ts';
import { errorGrowth } from './error-growth.ts';
import { at, type Values } from './method.ts';

/** Between which values 80 and 95 of 100 outcomes are expected, for each step ahead. */
export interface Bands {
  /**
   * `untold`: how far off the forecast can be is not known, and the four lists are empty. It was tried from too few points
   * (with four or fewer the 80 and the 95 % range would be one, the largest error of all), or was never off.
   */
  readonly ranges: 'told' | 'untold';
  /** How far off it was at most where it was tried. */
  readonly largestError: number;
  /** The newest values broke with all before: the intervals are as wide as that break, since nothing tells what follows one. */
  readonly hasBreak: boolean;
  readonly lower80: readonly number[];
  readonly upper80: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
}

export interface Goals {
  /**
   * How likely a value is to be at least `goal`, `step` steps after the first one ahead: by the same errors as the
   * intervals, either side alike, so that the upper edge of the 80 % interval is reached in 10 of 100. Null after a break.
   */
  readonly chanceOf: (goal: number, step: number) => number | null;
}

/**
 * Split-conformal intervals: errors of the same combination from every origin tried, made comparable over steps by how
 * errors grow with them, and their quantiles. `tried`: rows of as many values as `mean`, from the points of the newest
 * values in turn.
 */
export function bandsOf(mean: Float64Array, tried: Float64Array, values: Values, floor: number): Bands & Goals {
  const horizon = mean.length;
  const origins = tried.length / horizon;
  const fitEnd = values.length - origins;
  const growth = growthOf(tried, values, horizon);
  const scaled: number[] = [];
  for (let origin = 0; origin < origins; origin += 1) {
    for (let step = 0; step < horizon && fitEnd + origin + step < values.length; step += 1) {
      scaled.push(
        Math.abs(at(values, fitEnd + origin + step) - at(tried, origin * horizon + step)) / (step + 1) ** growth,
      );
    }
  }
  scaled.sort((a, b) => a - b);
  const [narrow = 0, wide = 0] = [0.8, 0.95].map((share) => conformalSize(scaled, share, origins));
  const newest = newestError(tried, values, horizon);
  const hasBreak = newest > breakFactor * narrow;
  const size80 = hasBreak ? Math.max(narrow, newest) : narrow;
  const size95 = hasBreak ? Math.max(wide, newest) : wide;
  const wider = (step: number): number => (step + 1) ** (hasBreak ? 0 : growth);
  const edge = (size: number, sign: 1 | -1): number[] =>
    Array.from(mean, (value, step) => Math.max(value + sign * size * wider(step), floor));
  const chanceOf = (goal: number, step: number): number | null => {
    // After a break nothing is known but how large it was.
    if (hasBreak) return null;
    return conformalChance(scaled, (goal - at(mean, step)) / wider(step), origins);
  };
  const dust = roundingShare * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const largest = largestOf(tried, values, horizon);
  const largestError = largest <= dust ? 0 : largest;
  if (origins < fewestOrigins || size80 <= dust) {
    const none: readonly number[] = [];
    return {
      ranges: 'untold',
      largestError,
      hasBreak: false,
      lower80: none,
      upper80: none,
      lower95: none,
      upper95: none,
      chanceOf: () => null,
    };
  }
  return {
    ranges: 'told',
    largestError,
    hasBreak,
    lower80: edge(size80, -1),
    upper80: edge(size80, 1),
    lower95: edge(size95, -1),
    upper95: edge(size95, 1),
    chanceOf,
  };
}

/** Errors of so small a share of the values are those of adding numbers up. */
const roundingShare = 1e-9;

/** Points in time that it must be tried from: four errors have no 80 % quantile but the largest. */
export const fewestOrigins = 5;

function largestOf(tried: Float64Array, values: Values, horizon: number): number {
  const origins = tried.length / horizon;
  const fitEnd = values.length - origins;
  let largest = 0;
  for (let origin = 0; origin < origins; origin += 1) {
    for (let step = 0; step < horizon && fitEnd + origin + step < values.length; step += 1) {
      const error = Math.abs(at(values, fitEnd + origin + step) - at(tried, origin * horizon + step));
      largest = Math.max(largest, error);
    }
  }
  return largest;
}

/** How many times the 80 % interval an error must be to count as a break: with even noise five and a half deviations. */
const breakFactor = 4;

/** The largest error one step ahead of the newest three values. */
function newestError(tried: Float64Array, values: Values, horizon: number): number {
  const origins = tried.length / horizon;
  let largest = 0;
  for (let origin = Math.max(0, origins - 3); origin < origins; origin += 1) {
    const error = Math.abs(at(values, values.length - origins + origin) - at(tried, origin * horizon));
    largest = Math.max(largest, error);
  }
  return largest;
}

/** The power of the step with which errors grow, drawn half-way to that of a random walk. */
function growthOf(tried: Float64Array, values: Values, horizon: number): number {
  const origins = tried.length / horizon;
  const fitEnd = values.length - origins;
  const sums = new Float64Array(horizon);
  const counts = new Float64Array(horizon);
  for (let origin = 0; origin < origins; origin += 1) {
    for (let step = 0; step < horizon && fitEnd + origin + step < values.length; step += 1) {
      sums[step] = at(sums, step) + Math.abs(at(values, fitEnd + origin + step) - at(tried, origin * horizon + step));
      counts[step] = at(counts, step) + 1;
    }
  }
  return errorGrowth(sums, counts, { usual: 0.5, least: 0, most: 1 });
}
