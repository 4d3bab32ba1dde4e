import { withoutFragment } from '#shared/kernel/url.ts';

import type { StoredAudit, TabReading } from './database-schema.ts';
import { openDatabase } from './database.ts';
import { noteStoredChange } from './popup-drawing.ts';

/** Audits that are kept of one page. */
export const longestHistoryPerPage = 60;

/** Notes under which id the backend keeps an audit. Nothing where the history forgot it meanwhile. */
export async function noteBackendId(id: string, backendId: string): Promise<void> {
  const { done, store } = (await openDatabase()).transaction('audits', 'readwrite');
  const kept = await store.get(id);
  if (kept) await store.put({ ...kept, backendId });
  await done;
}

/** Under which id the backend keeps an audit; undefined where it does not, or where the history forgot it. */
export async function findBackendId(id: string): Promise<string | undefined> {
  return (await (await openDatabase()).get('audits', id))?.backendId;
}

/** Audits of one page, newest first. */
export async function loadHistory(url: string, limit = longestHistoryPerPage): Promise<readonly StoredAudit[]> {
  const database = await openDatabase();
  const page = withoutFragment(url);
  const found: StoredAudit[] = [];
  const index = database.transaction('audits').store.index('byPage');
  let cursor = await index.openCursor(IDBKeyRange.bound([page], [page, '\uffff']), 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** The audit of the same page before this one; undefined for the first. */
export async function findPreviousAudit(url: string, checkedAt: string): Promise<StoredAudit | undefined> {
  const database = await openDatabase();
  const page = withoutFragment(url);
  const range = IDBKeyRange.bound([page], [page, checkedAt], false, true);
  const cursor = await database.transaction('audits').store.index('byPage').openCursor(range, 'prev');
  return cursor?.value;
}

export async function countAudits(): Promise<number> {
  return (await openDatabase()).count('audits');
}

/** Every audit kept in this browser as a JSON array of reports, oldest first. */
export async function exportAudits(): Promise<string> {
  const audits = await (await openDatabase()).getAllFromIndex('audits', 'byAge');
  return JSON.stringify(audits.map(({ report }) => report));
}

/** Forgets every audit kept in this browser; what waits to be sent is not touched. */
export async function clearHistory(): Promise<void> {
  const database = await openDatabase();
  await database.clear('audits');
  await database.clear('readings');
  await noteStoredChange();
}

export async function saveReading(reading: TabReading): Promise<void> {
  await (await openDatabase()).put('readings', reading);
}

export async function loadReading(tabId: number): Promise<TabReading | undefined> {
  return (await openDatabase()).get('readings', tabId);
}

export async function removeReading(tabId: number): Promise<void> {
  await (await openDatabase()).delete('readings', tabId);
}

/** Tab ids mean nothing after a restart of the browser. */
export async function clearReadings(): Promise<void> {
  await (await openDatabase()).clear('readings');
}
