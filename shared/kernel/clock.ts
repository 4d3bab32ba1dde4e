/** Where the time comes from. Passed in, so that tests choose it. Milliseconds since the Unix epoch. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/**
 * True where so much time went by since. Also where that moment lies ahead: the clock was set back meanwhile, and nobody
 * knows how much did.
 */
export function hasElapsed(sinceMs: number, durationMs: number, nowMs: number): boolean {
  return nowMs < sinceMs || nowMs - sinceMs > durationMs;
}

/** ISO 8601 with milliseconds, UTC. */
export function isoTime(clock: Clock): string {
  return new Date(clock()).toISOString();
}
