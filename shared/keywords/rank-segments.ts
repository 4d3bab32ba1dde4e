import type { RecentDay } from './rank-changes.ts';

/** A day with a position. */
export interface RankedDay {
  readonly day: string;
  readonly position: number;
}

/** Checks further apart are not joined: what was in between, nobody knows. */
const joinedMs = 7 * 86_400_000;

/**
 * The lines of a curve: runs of positions that belong together. A day without a position, or more than a week without a
 * check, ends a run. Takes days oldest first; failed checks are passed over.
 */
export function rankSegments(
  days: readonly Pick<RecentDay, 'day' | 'status' | 'position'>[],
): readonly (readonly RankedDay[])[] {
  const segments: RankedDay[][] = [];
  let open: RankedDay[] | undefined;
  for (const { day, position, status } of days) {
    if (status === 'failed') continue;
    const last = open?.at(-1);
    if (position === null) {
      open = undefined;
    } else if (open && last && Date.parse(day) - Date.parse(last.day) <= joinedMs) {
      open.push({ day, position });
    } else {
      open = [{ day, position }];
      segments.push(open);
    }
  }
  return segments;
}
