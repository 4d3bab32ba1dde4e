import type { RecentDay } from './rank-changes.ts';
import type { RankPoint } from './rank-point.ts';

/** What a keyword's history says of now. */
export interface CurrentRankState<Point> {
  /** The newest check that told something; a failed one only where nothing else is known. Undefined without points. */
  readonly newest: Point | undefined;
  /** One entry a day, oldest first, by its last check whatever its source. */
  readonly recent: readonly RecentDay[];
}

export const maxRecentDays = 31;
/** By so much the clocks of a browser and a backend may differ. */
const clocksDifferMs = 10 * 60_000;

/**
 * Takes points in any order. Those that are dated later than `nowMs`, by a clock that was ahead when they were made, count
 * from their day on: what was seen after the clock was set right is newer. They count where nothing else is known.
 */
export function currentRankOf<
  Point extends Pick<RankPoint, 'day' | 'status' | 'position' | 'packed'> & { checkedAt: Date | string },
>(points: readonly Point[], nowMs = Infinity): CurrentRankState<Point> {
  const known = points.filter((point) => timeOf(point) <= nowMs + clocksDifferMs);
  const oldestFirst = (known.length === 0 ? points : known).toSorted((a, b) => timeOf(a) - timeOf(b));
  const days = new Map<string, RecentDay>();
  for (const { day, packed, position, status } of oldestFirst) {
    const earlier = days.get(day);
    // A failure never covers what another check of the day told.
    if (status === 'failed' && earlier) continue;
    const isFirst = !earlier || earlier.status === 'failed';
    const before = packed?.count === 2 ? packed.first : isFirst ? undefined : earlier.position;
    days.set(day, { day, status, position, ...(before === undefined ? {} : { before }) });
  }
  const recent = [...days.values()].toSorted((a, b) => a.day.localeCompare(b.day)).slice(-maxRecentDays);
  return { newest: oldestFirst.findLast(({ status }) => status !== 'failed') ?? oldestFirst.at(-1), recent };
}

function timeOf({ checkedAt }: { readonly checkedAt: Date | string }): number {
  return new Date(checkedAt).getTime();
}
