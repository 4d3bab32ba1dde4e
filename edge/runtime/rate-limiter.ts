import type { Clock } from '#shared/kernel/clock.ts';

export interface RateDecision {
  readonly isAllowed: boolean;
  /** Requests per window. */
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the window ends and all of `limit` is there again; at least 1. */
  readonly resetSeconds: number;
}

/** Counts requests of one caller under one policy. */
export type RateLimiter = (policy: string, caller: string, limit: number) => RateDecision;

export const rateWindowMs = 60_000;
const maxCallers = 20_000;

/**
 * Fixed windows of a minute, counted in this process. A caller whose requests reach several processes gets the
 * allowance in each: this guards against runaway clients, it does not account for anything.
 */
export function createRateLimiter(clock: Clock): RateLimiter {
  const windows = new Map<string, { startMs: number; count: number }>();

  return (policy, caller, limit) => {
    const nowMs = clock();
    const key = `${policy} ${caller}`;
    let window = windows.get(key);
    // A clock that was set back must not keep callers out for as long as it went back.
    if (!window || Math.abs(nowMs - window.startMs) >= rateWindowMs) {
      if (windows.size >= maxCallers) forgetEnded(windows, nowMs);
      window = { startMs: nowMs, count: 0 };
      windows.set(key, window);
    }
    const isAllowed = window.count < limit;
    if (isAllowed) window.count += 1;
    const resetSeconds = Math.max(1, Math.ceil((window.startMs + rateWindowMs - nowMs) / 1_000));
    return { isAllowed, limit, remaining: limit - window.count, resetSeconds };
  };
}

/** Where nobody's window has ended the oldest goes, so that memory stays bounded. */
function forgetEnded(windows: Map<string, { startMs: number }>, nowMs: number): void {
  for (const [key, { startMs }] of windows) {
    if (Math.abs(nowMs - startMs) >= rateWindowMs) windows.delete(key);
  }
  const [oldest] = windows.keys();
  if (windows.size >= maxCallers && oldest !== undefined) windows.delete(oldest);
}
