import type { RankPoint } from './rank-point.ts';

/** A day in a keyword's recent past; `position` is null where the day's check did not find it. */
export interface RecentDay {
  readonly day: string;
  readonly status: RankPoint['status'];
  readonly position: number | null;
}

export interface RankChanges {
  /** Places won (positive) or lost since the check before; null where one of the two has no position. */
  readonly last: number | null;
  readonly sevenDays: number | null;
  readonly thirtyDays: number | null;
}

const dayMs = 86_400_000;

/**
 * How the newest rank differs from earlier ones. The rank "seven days ago" is the newest one that is at least seven days
 * older than the newest check; what is not known that far back gives null.
 */
export function changesOf(recent: readonly RecentDay[]): RankChanges {
  const known = recent.filter(({ status }) => status !== 'failed').toSorted((a, b) => a.day.localeCompare(b.day));
  const newest = known.at(-1);
  if (!newest || newest.position === null) return { last: null, sevenDays: null, thirtyDays: null };
  const { position } = newest;
  const newestMs = Date.parse(newest.day);
  const since = (days: number): number | null => {
    const earlier = known.slice(0, -1).findLast(({ day }) => newestMs - Date.parse(day) >= days * dayMs);
    return earlier?.position ? earlier.position - position : null;
  };
  return { last: since(0), sevenDays: since(7), thirtyDays: since(30) };
}
