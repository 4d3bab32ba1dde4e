import type { Day } from '#shared/kernel/day.ts';

import { addSteps, type DatedSeries } from '../dated-series.ts';
import { measuredRuns } from '../measured-runs.ts';
import type { StoredForecast } from './stored-forecast.ts';

/** What was measured, by day: steps that were filled in with what was there before are no measurement. */
export function measuredDays(series: DatedSeries): ReadonlyMap<Day, number> {
  return new Map(measuredRuns(series).flatMap((run) => run.map(({ day, value }) => [day, value])));
}

/** What a series tells of steps that are over: a day, week or month under way still changes. */
export function arrivedValues(series: DatedSeries, today: Day): ReadonlyMap<Day, number> {
  return new Map([...measuredDays(series)].filter(([day]) => addSteps(day, 1, series.spacing) <= today));
}

/**
 * A forecast with what has come of it. Values after its origin alone count; one that is corrected later counts as
 * corrected, and one that the series no longer reaches back to stays. The same object where nothing is new.
 */
export function withActuals(stored: StoredForecast, arrived: ReadonlyMap<Day, number>): StoredForecast {
  const actuals = stored.actuals.map(
    (before, step) => arrived.get(addSteps(stored.origin, step + 1, stored.spacing)) ?? before,
  );
  return actuals.every((actual, step) => actual === stored.actuals[step]) ? stored : { ...stored, actuals };
}
