import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import { openDatabase } from './database.ts';
import type { SiteKeyword, KeywordIdentity } from './keyword-records.ts';
import { announceKeywords } from './keyword-news.ts';

/** What makes two entries one: site, place, engine, device and the folded keyword. */
export function siteKeywordKey({ country, domain, language, ...search }: KeywordIdentity): string {
  const place = country === '' && language === '' ? '' : `${country}-${language}\n`;
  return `${domain}\n${place}${searchKey(search)}`;
}

/** The part of a key that entries of one search share, whatever their site and place. */
function searchKey({ device, engine, keyword }: Pick<SiteKeyword, 'engine' | 'device' | 'keyword'>): string {
  return [engine, device, normalizeKeyword(keyword)].join('\n');
}

/** Tracked keywords that one search answers, by their keys alone: results pages are read often. */
export async function loadSiteKeywordsOf(
  search: Pick<SiteKeyword, 'engine' | 'device' | 'keyword'>,
): Promise<readonly SiteKeyword[]> {
  const ending = `\n${searchKey(search)}`;
  const keys = (await (await openDatabase()).getAllKeys('keywords')).filter((key) => key.endsWith(ending));
  const found = await Promise.all(keys.map((key) => loadSiteKeyword(key)));
  return found.filter((each) => each !== undefined);
}

/** Sites with tracked keywords, here or at the backend, by name. */
export async function loadTrackedSites(): Promise<readonly string[]> {
  const database = await openDatabase();
  const [keys, copies] = await Promise.all([database.getAllKeys('keywords'), database.getAllKeys('sites')]);
  const domains = keys.flatMap((key) => key.split('\n', 1));
  return [...new Set([...domains, ...copies])].toSorted((a, b) => a.localeCompare(b));
}

/** Tracked keywords of a site. */
export async function loadSiteKeywords(domain: string): Promise<readonly SiteKeyword[]> {
  return (await openDatabase()).getAll('keywords', IDBKeyRange.bound(`${domain}\n`, `${domain}\n\uffff`));
}

export async function loadSiteKeyword(key: string): Promise<SiteKeyword | undefined> {
  return (await openDatabase()).get('keywords', key);
}

export async function saveSiteKeyword(keyword: SiteKeyword): Promise<void> {
  await saveSiteKeywords([keyword]);
}

/** All of them or none. One that was untracked is tracked again. */
export async function saveSiteKeywords(keywords: readonly SiteKeyword[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(['keywords', 'removedKeywords'], 'readwrite');
  for (const keyword of keywords) {
    void transaction.objectStore('keywords').put(keyword);
    void transaction.objectStore('removedKeywords').delete(keyword.key);
  }
  await transaction.done;
  announceKeywords();
}

/** Untracks a keyword, and notes it for the backend. */
export async function removeSiteKeyword(domain: string, key: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(['keywords', 'removedKeywords'], 'readwrite');
  void transaction.objectStore('keywords').delete(key);
  void transaction.objectStore('removedKeywords').put({ domain, key });
  await transaction.done;
  announceKeywords();
}

/** Deletes a keyword that was untracked elsewhere: there is nothing to sync. */
export async function dropSiteKeyword(key: string): Promise<void> {
  await (await openDatabase()).delete('keywords', key);
  announceKeywords();
}

/** Keys of keywords that were untracked, and that the backend may still have. */
export async function loadRemovedKeys(domain: string): Promise<readonly string[]> {
  const all = await (await openDatabase()).getAll('removedKeywords');
  return all.flatMap((each) => (each.domain === domain ? [each.key] : []));
}

/** Nobody has the keyword any more. */
export async function forgetRemovedKey(key: string): Promise<void> {
  await (await openDatabase()).delete('removedKeywords', key);
  announceKeywords();
}
