const longestWaitMs = 3_600_000;

/** For how many milliseconds a vendor asks not to be asked again, an hour at most; null where it asks for none in numbers. */
export function waitAsked(headers: Headers | undefined): number | null {
  const ms = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (ms >= 0) return Math.min(ms, longestWaitMs);
  const seconds = Number.parseFloat(headers?.get('retry-after') ?? '');
  return seconds >= 0 ? Math.min(seconds * 1_000, longestWaitMs) : null;
}
