import { at, type Values } from '#shared/forecast/method.ts';

/** How a tail is judged. */
export interface Tail {
  /** Share of sizes below the tail. */
  readonly from: number;
  /** Sizes that must be known before anything is judged. */
  readonly known: number;
  /** Surprise from which a size is remembered as one of that surprise only: an outlier must not hide the next one. */
  readonly remembered: number;
}

/**
 * How unlikely each size is after all before it, as −ln p: 0 for an ordinary one, 3 for one in twenty, 7 for one in a
 * thousand; 0 while too few are known. Within what was seen p is the share of larger ones; beyond, the tail is taken to
 * fall off exponentially with its own mean excess, so that a few dozen values can tell of one in a thousand. Nothing
 * that comes later is looked at.
 */
export function surprises(sizes: Values, tail: Tail): Float64Array {
  const sorted: number[] = [];
  const remembered = new Float64Array(sizes.length);
  return sizes.map((size, index) => {
    const { largest, surprise } = judge(size, sorted, tail);
    remembered[index] = Math.min(size, largest);
    if (index >= longest) sorted.splice(placeIn(sorted, at(remembered, index - longest)), 1);
    sorted.splice(placeIn(sorted, at(remembered, index)), 0, at(remembered, index));
    return surprise;
  });
}

/** Sizes that a new one is held against, the newest ones: more cost time and tell of another season. */
const longest = 10_000;
/** One in 10^21: a first step after none at all is as surprising as anything gets, and has to be forgotten in time. */
const most = 50;

/** The surprise of a size, and the largest size that is remembered of it. */
function judge(
  size: number,
  sorted: readonly number[],
  { from, known, remembered }: Tail,
): { readonly surprise: number; readonly largest: number } {
  if (sorted.length < known) return { surprise: 0, largest: Infinity };
  const first = Math.floor(from * sorted.length);
  const threshold = sorted[first] ?? 0;
  if (size <= threshold)
    return { surprise: -Math.log(1 - placeIn(sorted, size) / (sorted.length + 1)), largest: Infinity };
  let excess = 0;
  for (let index = first; index < sorted.length; index += 1) excess += (sorted[index] ?? 0) - threshold;
  // Of sizes that are all alike a tail tells nothing: a tenth of the threshold is the least that is taken for a spread.
  const spread = Math.max(excess / (sorted.length - first), threshold / 10, Number.MIN_VALUE);
  const atThreshold = -Math.log(1 - from);
  return {
    surprise: Math.min(most, atThreshold + (size - threshold) / spread),
    largest: threshold + spread * (remembered - atThreshold),
  };
}

/** How many of the sorted numbers are smaller. */
function placeIn(sorted: readonly number[], size: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < size) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mean of each value and those before it, `count` in all; fewer at the start. */
export function meansOfLast(values: Values, count: number): Float64Array {
  let sum = 0;
  return values.map((value, index) => {
    sum += value;
    if (index >= count) sum -= at(values, index - count);
    return sum / Math.min(index + 1, count);
  });
}
