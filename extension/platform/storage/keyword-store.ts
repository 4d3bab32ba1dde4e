import { openDatabase } from './database.ts';
import { keywordKey, searchKey } from './keyword-key.ts';
import { announceKeywords } from './keyword-news.ts';
import type { KeywordIdentity, KeywordRecord, RemovedKeyword } from './keyword-records.ts';

/** Tracked keywords that one search answers: results pages are read often. */
export async function loadKeywordsOfSearch(
  search: Pick<KeywordIdentity, 'engine' | 'device' | 'keyword'>,
): Promise<readonly KeywordRecord[]> {
  return (await openDatabase()).getAllFromIndex('trackedKeywords', 'bySearch', searchKey(search));
}

/** Tracked keywords of a site; of the empty domain those for which no site was chosen yet. */
export async function loadSiteKeywords(domain: string): Promise<readonly KeywordRecord[]> {
  return (await openDatabase()).getAll('trackedKeywords', ofSite(domain));
}

export async function loadKeyword(identity: KeywordIdentity): Promise<KeywordRecord | undefined> {
  return (await openDatabase()).get('trackedKeywords', keywordKey(identity));
}

/**
 * Changes one keyword as it stands now, in one transaction, so that changes of several windows and checks all count. One
 * that was untracked stays so. `change` answers what to keep, undefined where it keeps no keyword; what is kept is answered.
 */
export async function changeStoredKeyword(
  identity: KeywordIdentity,
  change: (now: KeywordRecord | undefined) => KeywordRecord | undefined,
): Promise<KeywordRecord | undefined> {
  const transaction = (await openDatabase()).transaction(['trackedKeywords', 'removedKeywords'], 'readwrite');
  const now = await transaction.objectStore('trackedKeywords').get(keywordKey(identity));
  const removed = await transaction.objectStore('removedKeywords').getKey(keywordKey(identity));
  const changed = removed === undefined ? change(now) : undefined;
  if (changed !== undefined && changed !== now) void transaction.objectStore('trackedKeywords').put(changed);
  await transaction.done;
  if (changed !== undefined && changed !== now) announceKeywords();
  return changed;
}

/** All of them or none. One that was untracked is tracked again. */
export async function saveKeywords(keywords: readonly KeywordRecord[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(['trackedKeywords', 'removedKeywords'], 'readwrite');
  for (const keyword of keywords) {
    void transaction.objectStore('trackedKeywords').put(keyword);
    void transaction.objectStore('removedKeywords').delete(keywordKey(keyword));
  }
  await transaction.done;
  announceKeywords();
}

/** Untracks keywords, all of them or none, and notes them for the backend. */
export async function removeKeywords(identities: readonly KeywordIdentity[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(['trackedKeywords', 'removedKeywords'], 'readwrite');
  for (const { country, device, domain, engine, keyword, language } of identities) {
    const key = keywordKey({ country, device, domain, engine, keyword, language });
    void transaction.objectStore('trackedKeywords').delete(key);
    const removed = { country, device, domain, engine, keyword, language, normalized: key[5] };
    void transaction.objectStore('removedKeywords').put(removed);
  }
  await transaction.done;
  announceKeywords();
}

/** Deletes a keyword without a word to the backend: it was untracked elsewhere, or never had a site. */
export async function dropKeyword(identity: KeywordIdentity): Promise<void> {
  await (await openDatabase()).delete('trackedKeywords', keywordKey(identity));
  announceKeywords();
}

/** Keywords that were untracked, and that the backend may still have. */
export async function loadRemoved(domain: string): Promise<readonly RemovedKeyword[]> {
  return (await openDatabase()).getAll('removedKeywords', ofSite(domain));
}

/** Sites of which the backend may still have what was untracked here. */
export async function loadRemovedDomains(): Promise<readonly string[]> {
  const keys = await (await openDatabase()).getAllKeys('removedKeywords');
  return [...new Set(keys.map(([domain]) => domain))];
}

/** Nobody has the keyword any more. */
export async function forgetRemoved(identity: KeywordIdentity): Promise<void> {
  await (await openDatabase()).delete('removedKeywords', keywordKey(identity));
  announceKeywords();
}

/** Every key that begins with the domain: an array sorts behind all texts. */
export function ofSite(domain: string): IDBKeyRange {
  return IDBKeyRange.bound([domain], [domain, []]);
}
