import type { Day } from '#shared/kernel/day.ts';
import { addSteps, type DatedSeries, seasonOf } from '#shared/forecast/dated-series.ts';

import { happenedNear, type Happening } from './happened-near.ts';
import { levelShifts } from './level-shifts.ts';
import { unusualValues } from './unusual-values.ts';

/**
 * What a series did that was not to be expected: an `unusual` value (`from` is what was expected of it), a `shift` of its
 * level (`from` and `to` are the means before and after), or a `gradual` move, which began on no one day.
 */
export interface SeriesChange {
  readonly kind: 'unusual' | 'shift' | 'gradual';
  readonly day: Day;
  readonly from: number;
  readonly to: number;
  /** What is known to have happened within three days; never said to be why. */
  readonly near: readonly Happening[];
}

export interface WhatHappened {
  /** Newest first. */
  readonly changes: readonly SeriesChange[];
  /** First day whose value was judged on its own; undefined where the series is too short for any. */
  readonly judgedFrom: Day | undefined;
}

/** What is worth telling of a series, once each: an unusual value beside a shift is the shift's first day. */
export function whatHappened({ first, spacing, values }: DatedSeries, happenings: readonly Happening[]): WhatHappened {
  const dayAt = (index: number): Day => addSteps(first, index, spacing);
  const shifts = levelShifts(values, seasonOf[spacing]);
  const { found, judgedFrom } = unusualValues(values, seasonOf[spacing]);
  const [oldest] = shifts;
  const newest = shifts.at(-1);
  const levels =
    oldest && newest && newest.isGradual
      ? [{ kind: 'gradual' as const, index: oldest.index, from: oldest.before, to: newest.after }]
      : shifts.map(({ after, before, index }) => ({ kind: 'shift' as const, index, from: before, to: after }));
  const single = found
    .filter(
      ({ index }) => !levels.some(({ kind, index: start }) => kind === 'shift' && Math.abs(start - index) <= beside),
    )
    .map(({ expected, index, value }) => ({ kind: 'unusual' as const, index, from: expected, to: value }));
  return {
    changes: [...levels, ...single]
      .toSorted((a, b) => b.index - a.index)
      .map(({ index, ...change }) => ({
        ...change,
        day: dayAt(index),
        near: change.kind === 'gradual' ? [] : happenedNear(dayAt(index), happenings),
      })),
    judgedFrom: judgedFrom < values.length ? dayAt(judgedFrom) : undefined,
  };
}

/** Steps within which a shift and an unusual value are one thing. */
const beside = 2;
