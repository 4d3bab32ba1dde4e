import type { RecentDay } from './rank-changes.ts';
import type { RankPoint } from './rank-point.ts';

/** What a keyword's history says of now. */
export interface CurrentRankState<Point> {
  /** The newest check that told something; a failed one only where nothing else is known. Undefined without points. */
  readonly newest: Point | undefined;
  /** One entry a day, oldest first. Of several sources on one day the one that checked last. */
  readonly recent: readonly RecentDay[];
}

const maxRecentDays = 31;

/** Takes points in any order. */
export function currentRankOf<
  Point extends Pick<RankPoint, 'day' | 'status' | 'position'> & { checkedAt: Date | string },
>(points: readonly Point[]): CurrentRankState<Point> {
  const oldestFirst = points.toSorted((a, b) => timeOf(a) - timeOf(b));
  const days = new Map<string, RecentDay>();
  for (const { day, position, status } of oldestFirst) {
    // A failure never covers what another check of the day told.
    if (status === 'failed' && days.has(day)) continue;
    days.set(day, { day, status, position });
  }
  const recent = [...days.values()].toSorted((a, b) => a.day.localeCompare(b.day)).slice(-maxRecentDays);
  return { newest: oldestFirst.findLast(({ status }) => status !== 'failed') ?? oldestFirst.at(-1), recent };
}

function timeOf({ checkedAt }: { readonly checkedAt: Date | string }): number {
  return new Date(checkedAt).getTime();
}
