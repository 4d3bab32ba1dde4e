import type { Day } from '#shared/kernel/day.ts';

import { addSteps, type DatedSeries } from './dated-series.ts';

/** A value that was given, with its place in the series. */
export interface MeasuredValue {
  readonly index: number;
  readonly day: Day;
  readonly value: number;
}

/** What was measured, in runs without a gap: nobody measured what was carried on. */
export function measuredRuns({
  fill,
  filled,
  first,
  spacing,
  values,
}: DatedSeries): readonly (readonly MeasuredValue[])[] {
  const gaps = new Set(fill === 'carry' ? filled : []);
  const runs: MeasuredValue[][] = [];
  let run: MeasuredValue[] | undefined;
  for (const [index, value] of values.entries()) {
    if (gaps.has(index)) {
      run = undefined;
      continue;
    }
    if (!run) runs.push((run = []));
    run.push({ index, day: addSteps(first, index, spacing), value });
  }
  return runs;
}
