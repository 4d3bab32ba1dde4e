import { dayOf } from '#shared/kernel/day.ts';
import { packChecks, packDays } from '#shared/keywords/pack-checks.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { readCheck } from '#shared/keywords/read-check.ts';
import { readRank } from '#shared/keywords/read-rank.ts';
import type { Target } from '#shared/keywords/target.ts';
import { byTime } from '#shared/keywords/unite-points.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { KeywordRecord } from '#extension/platform/storage/keyword-records.ts';

import { isAnsweredBy } from '#extension/platform/storage/is-answered-by.ts';

/** Two years. */
const mostDays = 730;
/** Older days are packed: changes are told over thirty days, of which only the last check of each counts. */
const daysWithChecks = 31;
/** On a day with more, the earlier ones are packed at once. */
const mostChecksOfDay = 48;
const dayMs = 86_400_000;

/** The keyword with what one results page says; the same one where it says nothing new. */
export function addReading(
  tracked: KeywordRecord,
  snapshot: SerpSnapshot,
  seenAt: string,
  target: Target,
): KeywordRecord {
  if (!isAnsweredBy(tracked, snapshot)) return tracked;
  const seen = { day: dayOf(new Date(seenAt)), source: 'observation', checkedAt: seenAt } as const;
  const check = readCheck(tracked.points, readRank(snapshot, target), seen);
  if (!check) return tracked;
  const before = tracked.points.find((each) => each.checkedAt === check.checkedAt && each.packed === undefined);
  if (before && JSON.stringify(before) === JSON.stringify(check)) return tracked;
  const points = [...tracked.points.filter((each) => each !== before), check].toSorted(byTime);
  return { ...tracked, points: keepWithinLimits(points, check.day) };
}

function keepWithinLimits(points: readonly RankPoint[], day: string): readonly RankPoint[] {
  // By this check: one from the future, by a clock that was ahead, does not make today long ago.
  const firstWithChecks = dayOf(Date.parse(day) - (daysWithChecks - 1) * dayMs);
  const kept = packDays(packEarlierChecks(points, day), firstWithChecks);
  const days = [...new Set(kept.map((each) => each.day))];
  const oldest = days.at(-mostDays);
  return oldest === undefined ? kept : kept.filter((each) => each.day >= oldest);
}

function packEarlierChecks(points: readonly RankPoint[], day: string): readonly RankPoint[] {
  const ofDay = points.filter((each) => each.day === day);
  if (ofDay.length <= mostChecksOfDay) return points;
  const earlier = ofDay.slice(0, -mostChecksOfDay / 2);
  return [...points.filter((each) => !earlier.includes(each)), packChecks(earlier)].toSorted(byTime);
}
