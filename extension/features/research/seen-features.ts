import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { featureOf } from '#shared/serp/result-type.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** SERP features by the folded form of a keyword; a keyword whose results page was not seen is not in it. */
export type SeenFeatures = ReadonlyMap<string, readonly string[]>;

/** Of the newest first page of the web that is kept of each keyword. `snapshots`: the newest first. */
export function seenFeatures(snapshots: readonly SerpSnapshot[]): SeenFeatures {
  const seen = new Map<string, readonly string[]>();
  for (const { items, page, query, vertical } of snapshots) {
    const form = query === null ? '' : normalizeKeyword(query);
    if (form === '' || page !== 1 || vertical !== 'web' || seen.has(form)) continue;
    seen.set(form, [...new Set(items.flatMap((item) => featureOf(item) ?? []))]);
  }
  return seen;
}
