import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { resultsByUrl, type SerpRow } from './serp-rows.ts';

/** `change` counts places gained; null where the result was not on the earlier page or has no rank. */
export interface ResultNow {
  readonly row: SerpRow;
  readonly kind: 'same' | 'moved' | 'new';
  readonly change: number | null;
}

export interface ResultThen {
  readonly row: SerpRow;
  readonly isGone: boolean;
}

/** One line of two results pages beside each other; undefined where a page has fewer results. */
export interface ThenNowLine {
  readonly before: ResultThen | undefined;
  readonly after: ResultNow | undefined;
}

/** The results of two pages of one search, each in its own order. */
export function serpThenNow(before: SerpSnapshot, after: SerpSnapshot): readonly ThenNowLine[] {
  const [old, current] = [resultsByUrl(before), resultsByUrl(after)];
  const past = [...old].map(([url, row]) => ({ row, isGone: !current.has(url) }));
  const present = [...current].map(([url, row]) => resultNow(old.get(url), row));
  return Array.from({ length: Math.max(past.length, present.length) }, (_, at) => ({
    before: past[at],
    after: present[at],
  }));
}

function resultNow(before: SerpRow | undefined, row: SerpRow): ResultNow {
  if (!before) return { row, kind: 'new', change: null };
  const change = before.rank === null || row.rank === null ? null : before.rank - row.rank;
  return { row, kind: change === null || change === 0 ? 'same' : 'moved', change };
}

export interface SeenAt {
  readonly id: string;
  /** ISO 8601. */
  readonly seenAt: string;
}

/** The pair that tells most: the newest visit, and the last one of a day before it, else the one before it. */
export function choosePair<Visit extends SeenAt>(
  visits: readonly Visit[],
  dayOf: (isoTime: string) => string,
): readonly [Visit, Visit] | undefined {
  const now = visits.at(-1);
  const earlier = visits.slice(0, -1);
  const then = earlier.findLast(({ seenAt }) => now && dayOf(seenAt) !== dayOf(now.seenAt)) ?? earlier.at(-1);
  return now && then && [then, now];
}
