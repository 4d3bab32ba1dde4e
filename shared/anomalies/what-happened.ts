import { median } from '#shared/kernel/median.ts';
import type { Day } from '#shared/kernel/day.ts';
import { addSteps, type DatedSeries, seasonOf, type Spacing } from '#shared/forecast/dated-series.ts';
import { lineThrough } from '#shared/forecast/line-through.ts';
import { findSeason, withoutSeason } from '#shared/forecast/season.ts';

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
export function whatHappened(series: DatedSeries, happenings: readonly Happening[]): WhatHappened {
  const { first, spacing } = series;
  const values = acrossGaps(series);
  const gaps = new Set(series.fill === 'carry' ? series.filled : []);
  const dayAt = (index: number): Day => addSteps(first, index, spacing);
  const recent = Math.max(0, values.length - looked[spacing]);
  const shifts = levelShifts(withoutYear(values.slice(recent), spacing), seasonOf[spacing])
    .map((shift) => ({ ...shift, index: shift.index + recent }))
    .filter(({ after, before }) => Math.abs(after - before) >= leastShift * Math.abs(before));
  const { found, judgedFrom } = unusualValues(values, seasonOf[spacing]);
  const [oldest] = shifts;
  const newest = shifts.at(-1);
  const levels =
    oldest && newest && newest.isGradual
      ? [{ kind: 'gradual' as const, index: recent, ...ends(values.slice(recent)) }]
      : shifts.map(({ after, before, index }) => ({ kind: 'shift' as const, index, from: before, to: after }));
  const single = found
    .filter(({ index }) => !gaps.has(index))
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
/** Newest steps whose level is looked at: what lies before is another time. */
const looked: Readonly<Record<Spacing, number>> = { day: 820, week: 260, month: 180 };
/** Share of the level before that a shift must have: less is nothing that anybody would act on. */
const leastShift = 0.05;

/**
 * Filled steps on a straight line between the levels at either side: the last value carried over a month would look like
 * a level of its own.
 */
function acrossGaps({ fill, filled, values }: DatedSeries): readonly number[] {
  if (fill === 'zero' || filled.length === 0) return values;
  const gaps = new Set(filled);
  const bridged = [...values];
  for (let index = 0; index < values.length; index += 1) {
    if (!gaps.has(index)) continue;
    let end = index;
    while (gaps.has(end)) end += 1;
    const before = typical(values.filter((_, at) => at < index && at >= index - 7 && !gaps.has(at)));
    const after = typical(values.filter((_, at) => at >= end && at < end + 7 && !gaps.has(at)));
    for (let at = index; at < end; at += 1) {
      bridged[at] = before + ((after - before) * (at - index + 1)) / (end - index + 1);
    }
    index = end;
  }
  return bridged;
}

/** 0 where nothing is known. */
function typical(values: readonly number[]): number {
  return values.length === 0 ? 0 : median(values);
}

/** Days of two years and more without what recurs each year: every summer would be a level. */
function withoutYear(values: readonly number[], spacing: Spacing): readonly number[] {
  if (spacing !== 'day' || values.length < 2 * 365) return values;
  const known = Float64Array.from(values);
  const season = findSeason(known, { period: 365, reach: 7, doubt: 0 });
  return season ? [...withoutSeason(known, season)] : values;
}

/** Where the straight line through the values begins and ends. */
function ends(values: readonly number[]): { readonly from: number; readonly to: number } {
  const line = lineThrough(Float64Array.from(values));
  return { from: line[0] ?? 0, to: line.at(-1) ?? 0 };
}
