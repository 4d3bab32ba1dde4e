import type { RankPoint } from './rank-point.ts';

/** A day in a keyword's recent past, by its last check; `position` is null where that did not find it. */
export interface RecentDay {
  readonly day: string;
  readonly status: RankPoint['status'];
  readonly position: number | null;
  /** Position of the check before it on the same day; missing where the day had one check. */
  readonly before?: number | null | undefined;
}

export interface RankChanges {
  /** Places won (positive) or lost since the check before; null where one of the two has no position. */
  readonly last: number | null;
  readonly sevenDays: number | null;
  readonly thirtyDays: number | null;
}

const dayMs = 86_400_000;

/**
 * How the newest rank differs from the check before it, be it of the same day, and from the last checks of earlier days. The rank "seven days ago" is the newest one that is at least seven days
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
  const { before } = newest;
  const last = before === undefined ? since(0) : before === null ? null : before - position;
  return { last, sevenDays: since(7), thirtyDays: since(30) };
}
