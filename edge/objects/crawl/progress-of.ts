import type { CrawlProgress } from '#shared/api/crawl-progress.ts';
import type { CrawlOutcome } from '#shared/crawl/outcome.ts';

import type { CrawlSession } from './crawl-session.ts';

/** Shorter waits are its usual pace. */
const longWaitMs = 2_000;

export function progressOf({ state, wait }: CrawlSession, nowMs: number): CrawlProgress {
  const counts: Partial<Record<CrawlOutcome, number>> = {};
  for (const { outcome } of state.urls) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const isLong = wait !== undefined && wait.untilMs - nowMs >= longWaitMs;
  const { host, reason, untilMs } = wait ?? {};
  const waiting =
    isLong && host !== undefined && reason !== undefined && untilMs !== undefined
      ? { untilMs: Math.round(untilMs), reason, host }
      : null;
  return { pages: state.pages, counts, waiting };
}
