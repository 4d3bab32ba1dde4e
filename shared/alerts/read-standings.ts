import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

import type { KeywordCondition } from './alert-condition.ts';
import type { AlertState } from './alert-state.ts';

/** How one subject stands by a check. */
export interface Standing {
  readonly subject: string;
  readonly value: string;
  /** What counts as known before the first check told otherwise; undefined where the first one tells nothing new. */
  readonly unlessKnown?: string;
}

/**
 * How things stand by one check, as far as it tells: a failed one tells nothing of ranks, and "not found" nothing of what
 * lies beyond the depth that was searched. Nothing for a subject keeps what is settled.
 */
export function readStandings(
  condition: KeywordCondition,
  point: RankPoint,
  state: Pick<AlertState, 'settled' | 'failures'> | undefined,
): readonly Standing[] {
  if (condition.kind === 'check-failing') {
    const isFailing = point.status === 'failed' && (state?.failures ?? 0) + 1 >= condition.times;
    return [{ subject: '', value: isFailing ? 'failing' : 'working', unlessKnown: 'working' }];
  }
  if (point.status === 'failed') return [];
  switch (condition.kind) {
    case 'enters-top':
    case 'leaves-top':
      return standingOf(sideOf(condition, point));
    case 'moves':
      return standingOf(positionFor(condition, point, state?.settled['']));
    case 'page-swapped':
      return standingOf(point.url === null || point.url === undefined ? undefined : withoutFragment(point.url));
    case 'feature-won':
    case 'feature-lost':
      return featuresOf(condition.feature, point, state);
    case 'competitor-overtakes':
      return competitorsOf(condition.competitor, point);
  }
}

function standingOf(value: string | undefined): readonly Standing[] {
  return value === undefined ? [] : [{ subject: '', value }];
}

/**
 * Undefined between the border and its margin, and where the search was not deep enough to tell: one that a search of the
 * top does not show has left it, though only a deeper one says how far.
 */
function sideOf(
  { margin, top }: Extract<KeywordCondition, { kind: 'enters-top' | 'leaves-top' }>,
  { depth, position }: RankPoint,
): 'in' | 'out' | undefined {
  if (position === null) return depth >= top ? 'out' : undefined;
  if (position <= top) return 'in';
  return position > top + margin ? 'out' : undefined;
}

/** The standing of one that a search did not find: `>10` is behind the tenth result. */
export function behind(depth: number): string {
  return `>${depth}`;
}

/** The best place that a standing leaves open. */
export function placeOf(standing: string): number {
  return standing.startsWith('>') ? Number(standing.slice(1)) + 1 : Number(standing);
}

/**
 * The present position where it is far enough from the one that was told, or on the silent side of it. Not to be found
 * counts as just behind what was searched: farther is not known.
 */
function positionFor(
  { by, direction }: Extract<KeywordCondition, { kind: 'moves' }>,
  { depth, position }: RankPoint,
  settled: string | undefined,
): string | undefined {
  const standing = position === null ? behind(depth) : String(position);
  if (settled === undefined) return standing;
  const lost = placeOf(standing) - placeOf(settled);
  // One that a shallower search does not find may stand where it stood.
  if (position === null && lost <= 0) return settled;
  const isSilent = (direction === 'down' && lost < 0) || (direction === 'up' && lost > 0);
  return isSilent || Math.abs(lost) >= by ? standing : settled;
}

/** Of every feature that the site holds or held. */
function featuresOf(
  wanted: string | null,
  { owned }: RankPoint,
  state: Pick<AlertState, 'settled'> | undefined,
): readonly Standing[] {
  const held = new Set<string>(owned);
  const names = new Set([...held, ...Object.keys(state?.settled ?? {})]);
  return [...names]
    .filter((name) => wanted === null || name === wanted)
    .map((subject) => ({
      subject,
      value: held.has(subject) ? 'held' : 'free',
      // What a first check shows is no news; later a feature that was never held counts as free until now.
      ...(state ? { unlessKnown: 'free' } : {}),
    }));
}

/** Of two that were both not found nothing is known; of one that was found the other stands behind it. */
function competitorsOf(wanted: string | null, { position, competitors = {} }: RankPoint): readonly Standing[] {
  return Object.entries(competitors).flatMap(([subject, theirs]) => {
    if ((wanted !== null && subject !== wanted) || (theirs === null && position === null)) return [];
    const isAhead = theirs !== null && (position === null || theirs < position);
    return [{ subject, value: isAhead ? 'ahead' : 'behind' }];
  });
}
