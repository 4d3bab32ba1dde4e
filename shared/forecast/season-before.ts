import { at, type Values } from './method.ts';

/** The plain forecast that every other one is held against: the season before once more; the last value in short series. */
export interface SeasonBefore {
  /** What it says `step` steps after the first one ahead of `origin`. */
  readonly ahead: (origin: number, step: number) => number;
  /** Its mean error one season ahead before `known`: what MASE divides by (Hyndman and Koehler 2006). 0 where it made none. */
  readonly scale: number;
}

/** Of a series of which the first `known` values are known. */
export function seasonBefore(values: Values, known: number, period: number): SeasonBefore {
  const lag = period < known ? period : 1;
  let sum = 0;
  for (let index = lag; index < known; index += 1) sum += Math.abs(at(values, index) - at(values, index - lag));
  return {
    ahead: (origin, step) => at(values, origin - lag + (step % lag)),
    scale: sum / Math.max(known - lag, 1),
  };
}
