import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { kindOfEngine } from '#shared/serp/engine-catalog.ts';
import { growQuestions } from '#shared/serp/grow-questions.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { StoredSnapshot } from './database-schema.ts';
import { openDatabase } from './database.ts';
import { chooseEvictions, type EvictionCandidate } from './eviction.ts';

/** Share of what the browser lets us store that results pages may fill. */
const snapshotShare = 0.2;
/** Taken where the browser doesn't say how much it lets us store. */
const fallbackQuotaBytes = 200_000_000;
const longestHistoryPerQuery = 120;

/** What makes two pages pages of one query: engine, vertical, language and words. */
export function queryGroup({ engine, vertical, language, host, query }: SerpSnapshot): string {
  return [engine, vertical, language ?? host, (query ?? '').trim().toLowerCase()].join('\n');
}

/** Keeps a page in the history; the same visit again replaces it. Makes room by forgetting the oldest. */
export async function saveSnapshot(id: string, snapshot: SerpSnapshot, seenAt: string): Promise<void> {
  const { done, store } = (await openDatabase()).transaction('snapshots', 'readwrite');
  const questions = growQuestions((await store.get(id))?.questions, snapshot);
  const sizeBytes = new TextEncoder().encode(JSON.stringify([snapshot, questions])).byteLength;
  await store.put({ id, group: queryGroup(snapshot), seenAt, sizeBytes, snapshot, questions });
  await done;
  await makeRoom();
}

export async function loadSnapshot(id: string): Promise<StoredSnapshot | undefined> {
  return (await openDatabase()).get('snapshots', id);
}

/** Pages of one query, oldest first. */
export async function loadQueryHistory(group: string): Promise<readonly StoredSnapshot[]> {
  const range = IDBKeyRange.bound([group], [group, '\uffff']);
  return (await openDatabase()).getAllFromIndex('snapshots', 'byGroup', range);
}

/** What was searched last, each query once, the newest first. */
export async function loadRecentQueries(limit: number): Promise<readonly string[]> {
  const queries = new Set<string>();
  const database = await openDatabase();
  let cursor = await database.transaction('snapshots').store.index('byAge').openKeyCursor(null, 'prev');
  while (cursor && queries.size < limit) {
    const query = cursor.key[1].split('\n').at(-1) ?? '';
    if (query !== '') queries.add(query);
    cursor = await cursor.continue();
  }
  return [...queries];
}

/** Every kept page of a search on an engine, whatever its language, oldest first. */
export async function loadSearches(
  engine: SerpSnapshot['engine'],
  keyword: string,
): Promise<readonly StoredSnapshot[]> {
  const database = await openDatabase();
  const ids: string[] = [];
  let cursor = await database.transaction('snapshots').store.index('byAge').openKeyCursor();
  while (cursor) {
    const [, group] = cursor.key;
    if (group.startsWith(`${engine}\n`) && normalizeKeyword(group.split('\n').at(-1) ?? '') === keyword)
      ids.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  const found = await Promise.all(ids.map((id) => loadSnapshot(id)));
  return found.filter((each) => each !== undefined);
}

/** Every kept page of a search, on any engine, oldest first. */
export async function loadPagesOfKeyword(keyword: string): Promise<readonly StoredSnapshot[]> {
  const groups = [...(await loadGroups())].filter(
    (group) => normalizeKeyword(group.split('\n').at(-1) ?? '') === normalizeKeyword(keyword),
  );
  const found = await Promise.all(groups.map(loadQueryHistory));
  return found.flat().toSorted((a, b) => a.seenAt.localeCompare(b.seenAt));
}

/** What was searched for and is kept: `engine`, a line break, the folded keyword. */
export async function loadSearchedKeywords(): Promise<ReadonlySet<string>> {
  const searched = new Set<string>();
  for (const group of await loadGroups()) {
    const [engine = '', ...rest] = group.split('\n');
    searched.add(`${engine}\n${normalizeKeyword(rest.at(-1) ?? '')}`);
  }
  return searched;
}

async function loadGroups(): Promise<ReadonlySet<string>> {
  const groups = new Set<string>();
  let cursor = await (
    await openDatabase()
  )
    .transaction('snapshots')
    .store.index('byGroup')
    .openKeyCursor(null, 'nextunique');
  while (cursor) {
    groups.add(cursor.key[0]);
    cursor = await cursor.continue();
  }
  return groups;
}

/** Id of a page that was read beyond the one that the user opened. */
export function furtherId(visitId: string, page: number): string {
  return `${visitId}+${page}`;
}

/** Pages that were read beyond a visit's own, in order. */
export async function loadFurtherPages({ id, group }: StoredSnapshot): Promise<readonly StoredSnapshot[]> {
  const history = await loadQueryHistory(group);
  return history.filter((one) => one.id.startsWith(`${id}+`)).toSorted((a, b) => a.snapshot.page - b.snapshot.page);
}

/** Results pages that are kept, the newest first, at most so many. */
export async function loadNewestSnapshots(limit: number): Promise<readonly StoredSnapshot[]> {
  const database = await openDatabase();
  const found: StoredSnapshot[] = [];
  let cursor = await database.transaction('snapshots').store.index('byAge').openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** Results pages of marketplaces that are kept, the newest first, at most so many. */
export async function loadMarketplacePages(limit: number): Promise<readonly StoredSnapshot[]> {
  const database = await openDatabase();
  const ids: string[] = [];
  let cursor = await database.transaction('snapshots').store.index('byAge').openKeyCursor(null, 'prev');
  while (cursor && ids.length < limit) {
    const [engine = ''] = cursor.key[1].split('\n');
    if (kindOfEngine(engine) === 'marketplace') ids.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  const found = await Promise.all(ids.map((id) => loadSnapshot(id)));
  return found.filter((each) => each !== undefined);
}

export async function countSnapshots(): Promise<number> {
  return (await openDatabase()).count('snapshots');
}

export async function clearSnapshots(): Promise<void> {
  await (await openDatabase()).clear('snapshots');
}

async function makeRoom(): Promise<void> {
  const database = await openDatabase();
  const kept: EvictionCandidate[] = [];
  let cursor = await database.transaction('snapshots').store.index('byAge').openKeyCursor();
  while (cursor) {
    const [, page, sizeBytes] = cursor.key;
    kept.push({ id: cursor.primaryKey, page, sizeBytes });
    cursor = await cursor.continue();
  }
  const { quota } = await navigator.storage.estimate();
  const maxBytes = (quota ?? fallbackQuotaBytes) * snapshotShare;
  for (const id of chooseEvictions(kept, { maxBytes, maxPerPage: longestHistoryPerQuery })) {
    await database.delete('snapshots', id);
  }
}
