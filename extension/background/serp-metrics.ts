import type { KeywordMetrics } from '#extension/platform/messages/serp-messages.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';

export interface SerpMetrics {
  readonly keyword: KeywordMetrics;
  /** ISO 8601 of the first visit that had the address among its results; none for an address that is new today. */
  readonly firstSeen: Readonly<Record<string, string>>;
}

/** A query and what this browser has seen of it. */
export interface ObservedQuery {
  readonly query: string | null;
  /** Earlier visits, oldest first. */
  readonly before: readonly StoredSnapshot[];
  /** ISO 8601. */
  readonly now: string;
}

/**
 * All numbers of a query and its results come through here. Only what this browser saw itself is known so far; what no
 * source knows is stated as unknown, never as 0.
 */
export async function metricsFor(urls: readonly string[], query: ObservedQuery): Promise<SerpMetrics> {
  const unknown = { state: 'unknown', reason: 'no-source' } as const;
  return {
    keyword: { volume: unknown, cpc: unknown, competition: unknown, difficulty: unknown, trend: unknown },
    firstSeen: firstSeenOf(urls, query),
  };
}

function firstSeenOf(urls: readonly string[], { before, now }: ObservedQuery): Record<string, string> {
  const today = localDay(now);
  const oldestFirst = before.filter(({ seenAt }) => localDay(seenAt) !== today);
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
