/**
 * How long a parser takes, ms of this thread's own processor time: what else runs on the machine does not count. Linear
 * ones take milliseconds for half a million characters of hostile input, quadratic ones tens of seconds.
 */
export function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { system, user } = process.threadCpuUsage(before);
  return (system + user) / 1_000;
}

/** Characters of hostile input: as many as Google reads of a robots.txt. */
export const hostileLength = 500_000;
/** Far more than a linear parser takes for it, far less than a quadratic one. */
export const hostileLimitMs = 4_000;
