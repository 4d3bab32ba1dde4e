import type { TrackedKeyword as RemoteKeyword } from '#shared/api/endpoints/keywords.ts';

import { openDatabase } from './database.ts';
import { announceKeywords } from './keyword-news.ts';
import type { KeywordCopy, PackedCopies, SiteCopy, SiteProfile } from './keyword-records.ts';

const copiesPerPart = 100;

export async function loadSiteCopy(domain: string): Promise<SiteCopy | undefined> {
  return (await openDatabase()).get('sites', domain);
}

/** Keywords of a site as the backend last told them. */
export async function loadKeywordCopies(domain: string): Promise<readonly KeywordCopy[]> {
  return (await (await openDatabase()).getAll('keywordCopies', ofSite(domain))).flatMap(unpack);
}

/** What the backend tells of a site; without keywords, those that are stored stay. */
export async function saveSiteCopy(copy: SiteCopy, keywords?: readonly RemoteKeyword[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(['sites', 'keywordCopies'], 'readwrite');
  void transaction.objectStore('sites').put(copy);
  if (keywords) {
    const store = transaction.objectStore('keywordCopies');
    void store.delete(ofSite(copy.domain));
    for (const [part, packed] of packAll(copy.domain, keywords).entries()) void store.put({ ...packed, part });
  }
  await transaction.done;
  announceKeywords();
}

/** Newer forms of keywords that are stored; others are passed over. */
export async function updateKeywordCopies(domain: string, keywords: readonly RemoteKeyword[]): Promise<void> {
  const newer = new Map(keywords.map((keyword) => [keyword.id, keyword]));
  const store = (await openDatabase()).transaction('keywordCopies', 'readwrite').store;
  for (const packed of await store.getAll(ofSite(domain))) {
    if (!keywords.some(({ id }) => packed.json.includes(id))) continue;
    const copies = unpack(packed).map((copy) => ({ ...(newer.get(copy.id) ?? copy), domain }));
    await store.put({ ...packed, json: JSON.stringify(copies) });
  }
  announceKeywords();
}

/** When the connection ends, what the backend told is not ours to show any more. */
export async function clearSiteCopies(): Promise<void> {
  const database = await openDatabase();
  await Promise.all([database.clear('sites'), database.clear('keywordCopies')]);
  announceKeywords();
}

/** The whole site with all below it and no competitors, where the user said nothing. */
export async function loadProfile(domain: string): Promise<SiteProfile> {
  const stored = await (await openDatabase()).get('profiles', domain);
  return stored ?? { domain, match: { kind: 'domain' }, competitors: [], isUnsent: false, notes: [] };
}

/** Changes what is stored of a site itself. */
export async function changeProfile(domain: string, change: (before: SiteProfile) => SiteProfile): Promise<void> {
  await navigator.locks.request(`profile ${domain}`, async () => {
    await (await openDatabase()).put('profiles', change(await loadProfile(domain)));
  });
  announceKeywords();
}

function packAll(domain: string, keywords: readonly RemoteKeyword[]): Omit<PackedCopies, 'part'>[] {
  const parts = Array.from({ length: Math.ceil(keywords.length / copiesPerPart) }, (_, part) =>
    keywords.slice(part * copiesPerPart, (part + 1) * copiesPerPart),
  );
  return parts.map((part) => ({ domain, json: JSON.stringify(part.map((keyword) => ({ ...keyword, domain }))) }));
}

/** Safe because only this file writes there, of what the contract's schema let through. */
function unpack({ json }: PackedCopies): readonly KeywordCopy[] {
  return JSON.parse(json) as readonly KeywordCopy[];
}

function ofSite(domain: string): IDBKeyRange {
  return IDBKeyRange.bound([domain], [domain, '\uffff']);
}
