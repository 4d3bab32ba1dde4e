import type { Cadence } from '#shared/keywords/cadence.ts';

import type { SerpRequest } from '../../providers/serp/serp-outcome.ts';
import type { SerpQueue } from '../../providers/serp/serp-queue.ts';
import { daysBetween, type Movement } from '../schedules/next-run.ts';
import { dailyDepth } from './depth-of-run.ts';

/** A keyword as its price sees it. */
export interface PricedKeyword extends Movement {
  readonly position: number | null;
  readonly request: Omit<SerpRequest, 'depth'>;
}

/** 365 / 12 */
const daysOfMonth = 30.4;

/**
 * What a schedule costs a month, in millionths of a US dollar: for each keyword a full search a week, the others as deep as
 * its rank of now needs. Ranks move, so this is an estimate; the cap of the budget is what holds.
 */
export function estimateSchedule(
  keywords: readonly PricedKeyword[],
  { cadence, fullDepth }: { readonly cadence: Cadence; readonly fullDepth: number },
  queue: SerpQueue,
): number {
  let micros = 0;
  for (const keyword of keywords) {
    const days = daysBetween(cadence, keyword);
    if (days === undefined) continue;
    const runs = daysOfMonth / days;
    const fullRuns = Math.min(runs, daysOfMonth / 7);
    const price = (depth: number): number => queue.estimateMicros({ ...keyword.request, depth });
    micros += fullRuns * price(fullDepth) + (runs - fullRuns) * price(dailyDepth(keyword.position, fullDepth));
  }
  return Math.ceil(micros);
}
