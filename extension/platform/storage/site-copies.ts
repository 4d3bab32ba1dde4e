import type { TrackedKeyword } from '#shared/api/endpoints/keywords.ts';

import { openDatabase } from './database.ts';
import { searchKey } from './keyword-key.ts';
import { announceKeywords } from './keyword-news.ts';
import type { KeywordCopy, KeywordIdentity, PackedCopies, SiteCopy } from './keyword-records.ts';
import { ofSite } from './keyword-store.ts';
import { packCopies, unpackCopies } from './packed-copies.ts';

const copiesPerPart = 100;

export async function loadSiteCopy(domain: string): Promise<SiteCopy | undefined> {
  return (await openDatabase()).get('siteCopies', domain);
}

export async function loadSiteCopies(): Promise<readonly SiteCopy[]> {
  return (await openDatabase()).getAll('siteCopies');
}

/** Keywords of a site as the backend last told them. */
export async function loadKeywordCopies(domain: string): Promise<readonly KeywordCopy[]> {
  return (await (await openDatabase()).getAll('keywordCopies', ofSite(domain))).flatMap(unpackCopies);
}

/** Keywords of any site, as the backend last told them, that one search answers. */
export async function loadCopiesOfSearch(
  search: Pick<KeywordIdentity, 'engine' | 'device' | 'keyword'>,
): Promise<readonly KeywordCopy[]> {
  const key = searchKey(search);
  const parts = await (await openDatabase()).getAllFromIndex('keywordCopies', 'bySearch', IDBKeyRange.only(key));
  return parts.flatMap(unpackCopies).filter((copy) => String(searchKey(copy)) === String(key));
}

/** What the backend tells of a site; without keywords, those that are stored stay. */
export async function saveSiteCopy(copy: SiteCopy, keywords?: readonly TrackedKeyword[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(['siteCopies', 'keywordCopies'], 'readwrite');
  void transaction.objectStore('siteCopies').put(copy);
  if (keywords) {
    const store = transaction.objectStore('keywordCopies');
    void store.delete(ofSite(copy.domain));
    for (const packed of packAll(copy.domain, keywords)) void store.put(packed);
  }
  await transaction.done;
  announceKeywords();
}

/** Newer forms of keywords that are stored; others are passed over. */
export async function updateKeywordCopies(domain: string, keywords: readonly TrackedKeyword[]): Promise<void> {
  const newer = new Map(keywords.map((keyword) => [keyword.id, keyword]));
  const store = (await openDatabase()).transaction('keywordCopies', 'readwrite').store;
  for (const packed of await store.getAll(ofSite(domain))) {
    if (!keywords.some(({ id }) => packed.json.includes(id))) continue;
    const copies = unpackCopies(packed).map((copy) => ({ ...(newer.get(copy.id) ?? copy), domain }));
    await store.put({ ...packed, json: JSON.stringify(copies) });
  }
  announceKeywords();
}

/** When the connection ends, what the backend told is not ours to show any more. */
export async function clearSiteCopies(): Promise<void> {
  const database = await openDatabase();
  await Promise.all([database.clear('siteCopies'), database.clear('keywordCopies')]);
  announceKeywords();
}

function packAll(domain: string, keywords: readonly TrackedKeyword[]): PackedCopies[] {
  return Array.from({ length: Math.ceil(keywords.length / copiesPerPart) }, (_, part) => {
    const ofPart = keywords.slice(part * copiesPerPart, (part + 1) * copiesPerPart);
    return packCopies(
      domain,
      part,
      ofPart.map((keyword) => ({ ...keyword, domain })),
    );
  });
}
