import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordCopy, KeywordRecord } from '#extension/platform/storage/keyword-records.ts';

/** What the backend told last, and when. */
export interface LastTold {
  readonly keywords: readonly Omit<KeywordCopy, 'domain'>[];
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/**
 * Keywords that the backend had when it told last and has no more: they were untracked in another browser. One that was
 * tracked here since stays.
 */
export function goneElsewhere(
  local: readonly KeywordRecord[],
  last: LastTold,
  remote: LastTold['keywords'],
  domain: string,
): readonly KeywordRecord[] {
  const idsOf = (keywords: LastTold['keywords']): Set<string> =>
    new Set(keywords.map((each) => keywordId({ ...each, domain })));
  const before = idsOf(last.keywords);
  const now = idsOf(remote);
  return local.filter((each) => {
    const id = keywordId(each);
    return before.has(id) && !now.has(id) && each.since <= last.fetchedAt;
  });
}
