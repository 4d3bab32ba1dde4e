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
  const [changed] = await changeStoredKeywords([{ identity, change }]);
  return changed;
}

interface KeywordChange {
  readonly identity: KeywordIdentity;
  readonly change: (now: KeywordRecord | undefined) => KeywordRecord | undefined;
}

/** As `changeStoredKeyword`, for many: all of them or none. */
export async function changeStoredKeywords(
  changes: readonly KeywordChange[],
): Promise<readonly (KeywordRecord | undefined)[]> {
  const transaction = (await openDatabase()).transaction(['trackedKeywords', 'removedKeywords'], 'readwrite');
  const tracked = transaction.objectStore('trackedKeywords');
  const kept: (KeywordRecord | undefined)[] = [];
  let isChanged = false;
  for (const { change, identity } of changes) {
    const now = await tracked.get(keywordKey(identity));
    const removed = await transaction.objectStore('removedKeywords').getKey(keywordKey(identity));
    const changed = removed === undefined ? change(now) : undefined;
    kept.push(changed);
    if (changed === undefined || changed === now) continue;
    void tracked.put(changed);
    isChanged = true;
  }
  await transaction.done;
  if (isChanged) announceKeywords();
  return kept;
}

/**
 * Tracks keywords, all of them or none; those that were untracked too. `change` says what becomes of one that is tracked
 * at that moment, as it stands then.
 */
export async function trackStoredKeywords(
  tracked: readonly { readonly record: KeywordRecord; readonly change: (now: KeywordRecord) => KeywordRecord }[],
): Promise<void> {
  const transaction = (await openDatabase()).transaction(['trackedKeywords', 'removedKeywords'], 'readwrite');
  const store = transaction.objectStore('trackedKeywords');
  for (const { change, record } of tracked) {
    const key = keywordKey(record);
    const now = await store.get(key);
    void store.put(now ? change(now) : record);
    void transaction.objectStore('removedKeywords').delete(key);
  }
  await transaction.done;
  announceKeywords();
}

/**
 * Keywords that wait for a site are tracked for these sites from now on, as they stand at that moment; where one is
 * tracked for a site already, what is said of it there stays. Gives those that were added.
 */
export async function moveWaitingKeywords(domains: readonly string[]): Promise<readonly KeywordRecord[]> {
  const transaction = (await openDatabase()).transaction(['trackedKeywords', 'removedKeywords'], 'readwrite');
  const tracked = transaction.objectStore('trackedKeywords');
  const added: KeywordRecord[] = [];
  for (const waiting of await tracked.getAll(ofSite(''))) {
    for (const domain of domains) {
      const record = { ...waiting, domain };
      const key = keywordKey(record);
      if ((await tracked.getKey(key)) !== undefined) continue;
      void tracked.put(record);
      void transaction.objectStore('removedKeywords').delete(key);
      added.push(record);
    }
    void tracked.delete(keywordKey(waiting));
  }
  await transaction.done;
  announceKeywords();
  return added;
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
