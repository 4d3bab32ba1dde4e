import { isSameAddress } from '#shared/audit/reading/url-difference.ts';

import { openDatabase } from './database.ts';

/** Searches looked through, the newest first. */
const maxSearches = 40;

/** The user's last search that listed this address, among those kept in this browser; undefined where there is none. */
export async function findSearchOf(url: string): Promise<string | undefined> {
  const database = await openDatabase();
  let cursor = await database.transaction('snapshots').store.index('byAge').openCursor(null, 'prev');
  for (let seen = 0; cursor && seen < maxSearches; seen += 1) {
    const { query, items } = cursor.value.snapshot;
    if (
      query !== null &&
      items.some((item) => 'url' in item && typeof item.url === 'string' && isSameAddress(item.url, url))
    )
      return query;
    cursor = await cursor.continue();
  }
  return undefined;
}
