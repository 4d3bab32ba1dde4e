/** Where the time comes from. Passed in, so that tests choose it. Milliseconds since the Unix epoch. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** ISO 8601 with milliseconds, UTC. */
export function isoTime(clock: Clock): string {
  return new Date(clock()).toISOString();
}
