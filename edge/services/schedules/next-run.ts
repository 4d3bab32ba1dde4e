import type { Cadence } from '#shared/keywords/cadence.ts';
import type { RecentDay } from '#shared/keywords/rank-changes.ts';

/** What the cadence of a keyword depends on. */
export interface Movement {
  readonly isFavourite: boolean;
  /** The last days with a check, oldest first. */
  readonly recent: readonly RecentDay[];
}

const dayMs = 86_400_000;
/** Keywords that stand further down and do not move are looked at less often. */
const watchedPositions = 20;

/** Days between two checks of a keyword; undefined for never. */
export function daysBetween(cadence: Cadence, movement: Movement): number | undefined {
  switch (cadence) {
    case 'off':
      return undefined;
    case 'daily':
      return 1;
    case 'every-3-days':
      return 3;
    case 'weekly':
      return 7;
    case 'adaptive':
      return adaptiveDays(movement);
  }
}

/**
 * The first run after now. Each keyword has its own second of the day, by its id, so that the checks of all spread over
 * the day and none drifts; runs that were missed are not made up for.
 */
export function nextRunAfter(nowMs: number, keywordId: string, days: number): Date {
  const offsetMs = secondOfDay(keywordId) * 1_000;
  const today = Math.floor(nowMs / dayMs);
  const firstDay = today * dayMs + offsetMs > nowMs ? today : today + 1;
  // Which of the days: by the id too, so that weekly keywords do not all fall on one.
  const wait = (((spreadOf(keywordId) - firstDay) % days) + days) % days;
  return new Date((firstDay + wait) * dayMs + offsetMs);
}

/** The run after one that is due now, `days` later by the calendar of the keyword. */
export function runAfter(due: Date, nowMs: number, days: number): Date {
  const stepMs = days * dayMs;
  const missed = Math.max(0, Math.floor((nowMs - due.getTime()) / stepMs));
  return new Date(due.getTime() + (missed + 1) * stepMs);
}

function adaptiveDays({ isFavourite, recent }: Movement): number {
  if (isFavourite) return 1;
  const newest = recent.at(-1);
  if (!newest || newest.status === 'failed') return 1;
  if (newest.position !== null && newest.position <= watchedPositions) return 1;
  const elsewhere = recent.findLastIndex(({ position, status }) => status !== 'failed' && position !== newest.position);
  const since = Date.parse(recent[elsewhere + 1]?.day ?? newest.day);
  const stillDays = (Date.parse(newest.day) - since) / dayMs;
  if (stillDays >= 28) return 7;
  return stillDays >= 14 ? 3 : 1;
}

function secondOfDay(keywordId: string): number {
  return spreadOf(keywordId) % 86_400;
}

/** The random end of a UUID as a number of 32 bits. */
function spreadOf(keywordId: string): number {
  return Number.parseInt(keywordId.slice(-8), 16);
}
