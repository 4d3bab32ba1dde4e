import { conformalChance, conformalSize } from './conformal-size.ts';
import { errorGrowth } from './error-growth.ts';
import { at, type Values } from './method.ts';

/** All steps of a forecast together. */
export interface Total {
  readonly mean: number;
  readonly lower80: number;
  readonly upper80: number;
  /** How likely they are to be at least `goal` together. */
  readonly chanceOf: (goal: number) => number;
}

/** A sum is off by the step for errors of one sign, and by its root for those that come and go. */
const growthOfSums = { usual: 1, least: 0.5, most: 1.5 } as const;

/**
 * The total with a range by the errors of sums: from every origin tried, of the first step, of the first two and so on,
 * made comparable by how they grow. Errors of single steps tell nothing of it, as nobody knows how they add up. `tried`:
 * as for `bandsOf`.
 */
export function totalOf(mean: readonly number[], tried: Float64Array, values: Values, floor: number): Total {
  const horizon = mean.length;
  const origins = tried.length / horizon;
  const fitEnd = values.length - origins;
  const [sums, counts] = [new Float64Array(horizon), new Float64Array(horizon)];
  const errors: { readonly steps: number; readonly error: number }[] = [];
  for (let origin = 0; origin < origins; origin += 1) {
    let sum = 0;
    for (let step = 0; step < horizon && fitEnd + origin + step < values.length; step += 1) {
      sum += at(values, fitEnd + origin + step) - at(tried, origin * horizon + step);
      sums[step] = at(sums, step) + Math.abs(sum);
      counts[step] = at(counts, step) + 1;
      errors.push({ steps: step + 1, error: Math.abs(sum) });
    }
  }
  const growth = errorGrowth(sums, counts, growthOfSums);
  const sorted = errors.map(({ error, steps }) => error * (horizon / steps) ** growth).toSorted((a, b) => a - b);
  const total = mean.reduce((sum, value) => sum + value, 0);
  const size = conformalSize(sorted, 0.8, origins);
  return {
    mean: total,
    lower80: Math.max(floor, total - size),
    upper80: total + size,
    chanceOf: (goal) => conformalChance(sorted, goal - total, origins),
  };
}
