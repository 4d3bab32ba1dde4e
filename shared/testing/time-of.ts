/**
 * How long a parser takes for hostile input, ms. Linear ones take milliseconds for half a million characters, quadratic
 * ones tens of seconds: a limit between them holds on a busy machine too.
 */
export function timeOf(parse: () => unknown): number {
  const startMs = performance.now();
  parse();
  return performance.now() - startMs;
}

/** Characters of hostile input: as many as Google reads of a robots.txt. */
export const hostileLength = 500_000;
/** Far more than a linear parser takes for it, far less than a quadratic one. */
export const hostileLimitMs = 4_000;
