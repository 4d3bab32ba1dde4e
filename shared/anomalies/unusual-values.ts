import { median } from '#shared/kernel/median.ts';
import { at } from '#shared/forecast/method.ts';
import { poolOf } from '#shared/forecast/pool.ts';
import { runPool } from '#shared/forecast/run-pool.ts';

import { beyondBurst } from './burst.ts';
import type { Alarm } from './stream-alarms.ts';
import { surprises, type Tail } from './surprise.ts';

/** A value that was not to be expected from those before it. */
export interface UnusualValue extends Alarm {
  readonly value: number;
  /** What the forecast of the step before said. */
  readonly expected: number;
}

export interface Unusual {
  readonly found: readonly UnusualValue[];
  /** Index of the first value that could be judged; the length of the series where none could. */
  readonly judgedFrom: number;
}

const tail: Tail = { from: 0.9, known: 28, remembered: 7 };
/** A week: an alarm of the day before makes another one need as much again. */
const halfLife = 7;
/**
 * One in 1,800 beyond all memory: on made noise of eight kinds (walks, counts, heavy tails, growth) fewer than five false
 * alarms in 1,000 days, the measured figures stand in docs/forecasts.md.
 */
const loudest = 7.5;
/** Values that the methods are fitted on before the first one is judged, and the newest ones that are judged. */
const fittedOn = 28;
const judged = 180;

/**
 * Unusual values of a series with a season of `period` (7: days, 52: weeks, 12: months): each against the forecast one
 * step before, the median of the pool's methods fitted on older values, and against how far off such forecasts were.
 * Counts are compared as square roots, whose noise does not grow with them. A burst is one alarm, and less than a tenth
 * of the typical value is none, however even the rest: nobody acts on it. Nothing is said of
 * fewer than 57 values, nor of series with values that are no numbers.
 */
export function unusualValues(values: readonly number[], period: number): Unusual {
  const pool = poolOf(period, values.length);
  const series = Float64Array.from(values.slice(-pool.kept));
  const left = values.length - series.length;
  const fitEnd = Math.max(fittedOn, Math.floor(series.length / 2), series.length - judged);
  if (series.length <= fitEnd + tail.known || !series.every(Number.isFinite)) {
    return { found: [], judgedFrom: values.length };
  }
  const candidates = runPool(series, fitEnd, 1, pool);
  const expected = Float64Array.from({ length: series.length - fitEnd }, (_, origin) =>
    median(candidates.map(({ tried }) => at(tried, origin))),
  );
  const areCounts = series.every((value) => value >= 0);
  const scaled = (value: number): number => (areCounts ? Math.sqrt(Math.max(value, 0)) : value);
  const sizes = expected.map((value, origin) => Math.abs(scaled(at(series, fitEnd + origin)) - scaled(value)));
  const least = median(Array.from(series, Math.abs)) / 10;
  const beyond = beyondBurst(surprises(sizes, tail), halfLife);
  const found = Array.from(beyond, (surprise, origin) => ({
    index: left + fitEnd + origin,
    surprise,
    value: at(series, fitEnd + origin),
    expected: at(expected, origin),
  })).filter(({ expected: wanted, surprise, value }) => surprise > loudest && Math.abs(value - wanted) >= least);
  return { found, judgedFrom: left + fitEnd + tail.known };
}
