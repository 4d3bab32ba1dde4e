import type { Happening } from '#shared/anomalies/happened-near.ts';
import { type SeriesChange, whatHappened } from '#shared/anomalies/what-happened.ts';
import { type DatedValue, evenSeries, type Gaps } from '#shared/forecast/dated-series.ts';
import { addDays, type Day } from '#shared/kernel/day.ts';

import type { SeriesState } from './alert-state.ts';
import type { SeriesCondition } from './alert-condition.ts';

/** The days of a series, up to one after which nothing is known yet. */
export interface KnownSeries {
  /** In any order; on a day without one of a count there was nothing. */
  readonly points: readonly DatedValue[];
  readonly gaps: Gaps;
  readonly until: Day;
}

/** A burst of unusual days is told once, unless a later one is twice as far off. */
const burstDays = 7;
/** A little more than the shortest stretch that is called a level: one of just so many days may have begun later. */
const settledDays = 12;
/** A level is found again a few days earlier or later as more becomes known: that is no second one. */
const sameLevelDays = 10;
/** A level that begins longer ago was found in the past, not reached now. */
const recentDays = 45;
/** What is remembered at most: far more than may ring in the longest of these times. */
const keptTold = 50;

/**
 * What a rule tells of a series after another night: each change once, however often it is asked. The first time it only
 * notes what is there. Pure; a gradual move began on no day and is never told.
 */
export function judgeSeriesRule(
  { kind }: Pick<SeriesCondition, 'kind'>,
  before: SeriesState | undefined,
  { gaps, points, until }: KnownSeries,
  happenings: readonly Happening[],
): { readonly state: SeriesState; readonly changes: readonly SeriesChange[] } {
  if (before && until <= before.seenDay) return { state: before, changes: [] };
  const wanted = kind === 'unusual-value' ? 'unusual' : 'shift';
  const series = evenSeries(upTo(points, gaps, until), gaps);
  const found =
    series.ok && series.value.spacing === 'day'
      ? whatHappened(series.value, happenings).changes.filter((change) => change.kind === wanted)
      : [];
  const told = [...(before?.told ?? [])];
  const changes: SeriesChange[] = [];
  for (const change of found.toReversed()) {
    const size = Math.abs(change.to - change.from);
    const isNews =
      wanted === 'unusual' ? isNewValue(change.day, size, before, told) : isNewLevel(change.day, until, told);
    if (!isNews) continue;
    told.push({ day: change.day, size });
    if (before) changes.push(change);
  }
  return { state: { seenDay: until, told: told.slice(-keptTold) }, changes };
}

/** A count that ends before `until` has been nothing since: a site that vanished has no rows any more. */
function upTo(points: readonly DatedValue[], gaps: Gaps, until: Day): readonly DatedValue[] {
  const known = points.filter(({ day }) => day <= until);
  const isShort = gaps === 'zero' && known.length > 0 && !known.some(({ day }) => day === until);
  return isShort ? [...known, { day: until, value: 0 }] : known;
}

function isNewValue(day: Day, size: number, before: SeriesState | undefined, told: SeriesState['told']): boolean {
  if (before && day <= before.seenDay) return false;
  return !told.some((other) => addDays(other.day, burstDays) > day && size < 2 * other.size);
}

function isNewLevel(day: Day, until: Day, told: SeriesState['told']): boolean {
  if (day > addDays(until, -settledDays) || day < addDays(until, -recentDays)) return false;
  return !told.some((other) => Math.abs(Date.parse(other.day) - Date.parse(day)) <= sameLevelDays * 86_400_000);
}
