import type { GoalForecast } from '../forecast.ts';
import type { Scales } from './recalibrate.ts';

/**
 * A forecast with its ranges, and the chances of goals that come from them, scaled as the record asks. A break is left as
 * it is: nothing is known of what follows one.
 */
export function withScales(made: GoalForecast, { scale80, scale95 }: Scales, floor: number): GoalForecast {
  if (made.hasBreak || made.ranges === 'untold' || (scale80 === 1 && scale95 === 1)) return made;
  const half = (upper: readonly number[], step: number): number =>
    Math.max(0, (upper[step] ?? 0) - (made.mean[step] ?? 0));
  const half80 = made.mean.map((_, step) => scale80 * half(made.upper80, step));
  // The wider range is never within the narrower one.
  const half95 = made.mean.map((_, step) => Math.max(scale95 * half(made.upper95, step), half80[step] ?? 0));
  const edges = (halves: readonly number[], sign: 1 | -1): number[] =>
    made.mean.map((mean, step) => Math.max(floor, mean + sign * (halves[step] ?? 0)));
  const { total } = made;
  return {
    ...made,
    total: total && {
      mean: total.mean,
      lower80: Math.max(floor, total.mean - scale80 * (total.upper80 - total.mean)),
      upper80: total.mean + scale80 * (total.upper80 - total.mean),
      chanceOf: (goal) => total.chanceOf(total.mean + (goal - total.mean) / scale80),
    },
    lower80: edges(half80, -1),
    upper80: edges(half80, 1),
    lower95: edges(half95, -1),
    upper95: edges(half95, 1),
    chanceOf: (goal, step) => {
      const mean = made.mean[step] ?? 0;
      return made.chanceOf(mean + (goal - mean) / scale80, step);
    },
  };
}
