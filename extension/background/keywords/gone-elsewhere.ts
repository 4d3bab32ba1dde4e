import type { KeywordCopy, SiteKeyword } from '#extension/platform/storage/keyword-records.ts';
import { siteKeywordKey } from '#extension/platform/storage/keyword-store.ts';

/** What the backend told last, and when. */
export interface LastTold {
  readonly keywords: readonly Omit<KeywordCopy, 'domain'>[];
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/**
 * Keys of keywords that the backend had when it told last and has no more: they were untracked in another browser. One
 * that was tracked here since stays.
 */
export function goneElsewhere(
  local: readonly SiteKeyword[],
  last: LastTold,
  remote: LastTold['keywords'],
  domain: string,
): readonly string[] {
  const keysOf = (keywords: LastTold['keywords']): Set<string> =>
    new Set(keywords.map((each) => siteKeywordKey({ ...each, domain })));
  const before = keysOf(last.keywords);
  const now = keysOf(remote);
  return local
    .filter(({ key, since }) => before.has(key) && !now.has(key) && since <= last.fetchedAt)
    .map(({ key }) => key);
}
