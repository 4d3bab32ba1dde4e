import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

import type { StoredSnapshot } from './database-schema.ts';
import { openDatabase } from './database.ts';
import { isAnsweredBy } from './is-answered-by.ts';
import { keywordId } from './keyword-key.ts';
import type { KeywordIdentity } from './keyword-records.ts';

/** The newest first page of results that this browser keeps of each keyword, by the keyword's id; those without one are missing. */
export async function loadNewestPages(
  keywords: readonly KeywordIdentity[],
): Promise<ReadonlyMap<string, StoredSnapshot>> {
  const waiting = Map.groupBy(keywords, ({ keyword }) => normalizeKeyword(keyword));
  const found = new Map<string, StoredSnapshot>();
  const { store } = (await openDatabase()).transaction('snapshots');
  let cursor = await store.index('byAge').openKeyCursor(null, 'prev');
  while (cursor && found.size < keywords.length) {
    const [, group] = cursor.key;
    const asked = waiting.get(normalizeKeyword(group.split('\n').at(-1) ?? '')) ?? [];
    const missing = asked.filter((each) => !found.has(keywordId(each)) && group.startsWith(`${each.engine}\n`));
    const page = missing.length === 0 ? undefined : await store.get(cursor.primaryKey);
    for (const each of missing) if (page && isFirstPageOf(each, page)) found.set(keywordId(each), page);
    cursor = await cursor.continue();
  }
  return found;
}

function isFirstPageOf(keyword: KeywordIdentity, { snapshot }: StoredSnapshot): boolean {
  return snapshot.state === 'ok' && snapshot.page === 1 && isAnsweredBy(keyword, snapshot);
}
