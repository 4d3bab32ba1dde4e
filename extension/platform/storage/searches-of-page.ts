import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import { openDatabase } from './database.ts';

/** A search on whose results a page stood. */
export interface SearchOfPage {
  readonly query: string;
  /** Among organic results; null where it stood in another block. */
  readonly place: number | null;
  /** ISO 8601. */
  readonly seenAt: string;
}

/** Results pages looked through, the newest first. */
const maxPages = 400;
const maxSearches = 20;

/** Searches of the kept results pages that listed this address, each as it was seen last. */
export async function loadSearchesOfPage(url: string): Promise<readonly SearchOfPage[]> {
  const found = new Map<string, SearchOfPage>();
  const database = await openDatabase();
  let cursor = await database.transaction('snapshots').store.index('byAge').openCursor(null, 'prev');
  for (let seen = 0; cursor && seen < maxPages && found.size < maxSearches; seen += 1) {
    const { seenAt, snapshot } = cursor.value;
    const item = snapshot.items.find(
      (each) => 'url' in each && typeof each.url === 'string' && isSameAddress(each.url, url),
    );
    const form = normalizeKeyword(snapshot.query ?? '');
    if (item && snapshot.query !== null && form !== '' && !found.has(form)) {
      found.set(form, { query: snapshot.query, place: item.type === 'organic' ? item.rank_group : null, seenAt });
    }
    cursor = await cursor.continue();
  }
  return [...found.values()];
}
