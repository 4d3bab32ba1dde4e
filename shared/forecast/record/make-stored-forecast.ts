import type { Day } from '#shared/kernel/day.ts';

import { addSteps, type DatedSeries, seasonOf } from '../dated-series.ts';
import { floorOf, type Forecast } from '../forecast.ts';
import { seasonBefore } from '../season-before.ts';
import { measuredDays } from './arrived-values.ts';
import type { Scales } from './recalibrate.ts';
import type { RecordedSeries, StoredForecast } from './stored-forecast.ts';

/** All that a forecast is kept with. */
export interface MadeForecast {
  readonly of: RecordedSeries;
  readonly series: DatedSeries;
  readonly made: Forecast;
  readonly engine: string;
  readonly isShadow: boolean;
  readonly scales: Scales;
  /** ISO 8601. */
  readonly madeAt: string;
}

/**
 * What is kept of a forecast; undefined where it must not be judged later: its origin lies ahead of today, or the series
 * was seen beyond it before, so that what comes after it is no news.
 */
export function makeStoredForecast(given: MadeForecast, today: Day): StoredForecast | undefined {
  const { engine, isShadow, made, madeAt, of, scales, series } = given;
  const { first, spacing, values } = series;
  const origin = addSteps(first, values.length - 1, spacing);
  // A series was seen beyond today while the clock was ahead: that tells nothing.
  const seenUntil = of.seenUntil > today ? origin : of.seenUntil;
  if (origin > today || origin < seenUntil) return undefined;
  const known = Float64Array.from(values);
  const before = seasonBefore(known, known.length, seasonOf[spacing]);
  const floor = floorOf(values);
  return {
    id: [of.id, engine, made.mean.length, origin].join(' '),
    series: of.id,
    kind: of.kind,
    engine,
    isShadow,
    spacing,
    origin,
    known: measuredDays(series).size,
    madeAt,
    weights: made.weights.map(({ id, weight }) => ({ id, weight: short(weight) })),
    hasBreak: made.hasBreak,
    mean: made.mean.map(short),
    half80: made.mean.map((mean, step) => short(Math.max(0, (made.upper80[step] ?? mean) - mean))),
    half95: made.mean.map((mean, step) => short(Math.max(0, (made.upper95[step] ?? mean) - mean))),
    ...scales,
    floor: Number.isFinite(floor) ? floor : null,
    naive: made.mean.map((_, step) => short(before.ahead(known.length, step))),
    naiveError: before.scale > 0 ? before.scale : null,
    actuals: made.mean.map(() => null),
  };
}

/** Seven digits are finer than any measure here, and keep a stored forecast small. */
function short(value: number): number {
  return Number(value.toPrecision(7));
}
