import { at } from '#shared/forecast/method.ts';

import { beyondBurst } from './burst.ts';
import { meansOfLast, surprises, type Tail } from './surprise.ts';

/** One moment at which a series did what it had not done before. */
export interface Alarm {
  /** Index of the value. */
  readonly index: number;
  /** How far beyond what went before, as −ln p on top of the memory of the last alarm. */
  readonly surprise: number;
}

/** Values that must be known before one is judged. */
export const streamKnown = 100;
const tail: Tail = { from: 0.98, known: streamKnown, remembered: Infinity };
/** Values whose mean is the level of the moment. */
const levelOf = 24;
const halfLife = 100;
/** Best for the standard profile of NAB, whose rules allow one for all series. */
const loudest = 2.75;

/**
 * Alarms in a dense series (minutes, hours), judged value by value with nothing that comes later: how large the step to
 * the value is, and how far the level of the last 24 lies from the mean of all, each against its own past, added up.
 * Nothing is said of the first 100 values.
 */
export function streamAlarms(values: readonly number[]): readonly Alarm[] {
  const beyond = streamSurprises(values);
  return Array.from(beyond, (surprise, index) => ({ index, surprise })).filter(({ surprise }) => surprise > loudest);
}

/** What each value adds to the burst before it; a scorer chooses its own threshold over these. */
export function streamSurprises(values: readonly number[]): Float64Array {
  const series = Float64Array.from(values);
  const steps = series.map((value, index) => (index === 0 ? 0 : Math.abs(value - at(series, index - 1))));
  let sum = 0;
  const distances = meansOfLast(series, levelOf).map((level, index) => {
    const distance = index === 0 ? 0 : Math.abs(level - sum / index);
    sum += at(series, index);
    return distance;
  });
  const ofSteps = surprises(steps, tail);
  const ofLevels = surprises(distances, tail);
  return beyondBurst(
    ofSteps.map((surprise, index) => surprise + at(ofLevels, index)),
    halfLife,
  );
}
