import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';

/**
 * When results of a query were among its results here for the first time (ISO 8601), by address: by earlier visits,
 * oldest first. Left out for those that are new today.
 */
export function firstSeenOf(
  urls: readonly string[],
  before: readonly StoredSnapshot[],
  now: string,
): Readonly<Record<string, string>> {
  const today = localDay(now);
  // One from later than now was made while the clock was ahead.
  const oldestFirst = before.filter(({ seenAt }) => seenAt < now && localDay(seenAt) !== today);
  const wanted = new Set(urls);
  const firstSeen: Record<string, string> = {};
  for (const { snapshot, seenAt } of oldestFirst) {
    for (const item of snapshot.items) {
      const url = 'url' in item ? item.url : null;
      if (url !== null && wanted.has(url)) firstSeen[url] ??= seenAt;
    }
  }
  return firstSeen;
}

function localDay(isoTime: string): string {
  return new Date(isoTime).toDateString();
}
