import type { AuditReport } from '#shared/audit/report/report.ts';
import { withoutFragment } from '#shared/kernel/url.ts';
import { isOfDomains } from '#shared/serp/is-of-domains.ts';

import type { StoredAudit, TabReading } from './database-schema.ts';
import { openDatabase } from './database.ts';
import { chooseEvictions, type EvictionCandidate } from './eviction.ts';

/** Share of what the browser lets us store that the history may fill. */
const historyShare = 0.5;
/** Taken where the browser doesn't say how much it lets us store. */
const fallbackQuotaBytes = 200_000_000;
const longestHistoryPerPage = 60;

/** Keeps an audit in the history; the same id again replaces it. Makes room by forgetting the oldest. */
export async function saveAudit(id: string, report: AuditReport): Promise<void> {
  const sizeBytes = new TextEncoder().encode(JSON.stringify(report)).byteLength;
  const page = withoutFragment(report.url);
  const database = await openDatabase();
  const kept = await database.get('audits', id);
  const backendId = kept?.backendId === undefined ? {} : { backendId: kept.backendId };
  await database.put('audits', { id, page, checkedAt: report.checkedAt, sizeBytes, report, ...backendId });
  await makeRoom();
}

/** Notes under which id the backend keeps an audit. Nothing where the history forgot it meanwhile. */
export async function noteBackendId(id: string, backendId: string): Promise<void> {
  const database = await openDatabase();
  const kept = await database.get('audits', id);
  if (kept) await database.put('audits', { ...kept, backendId });
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

/** A page's newest audit in this browser, the one before it, and how many there are. */
export interface PageAudits {
  readonly newest: StoredAudit;
  readonly before: StoredAudit | undefined;
  readonly count: number;
}

const mostPagesOfSite = 200;

/** The pages of a site (its domain and what lies below it) that were audited here, the last one audited first. */
export async function loadSiteAudits(domain: string): Promise<readonly PageAudits[]> {
  const store = (await openDatabase()).transaction('audits').store;
  // Only keys: the audits themselves are large.
  const idsByPage = new Map<string, string[]>();
  const newestAt = new Map<string, string>();
  let cursor = await store.index('byPage').openKeyCursor(null, 'prev');
  while (cursor) {
    const [page, checkedAt] = cursor.key;
    const ids = idsByPage.get(page);
    if (ids) ids.push(cursor.primaryKey);
    else if (isOfDomains(URL.parse(page)?.hostname ?? null, [domain])) {
      idsByPage.set(page, [cursor.primaryKey]);
      newestAt.set(page, checkedAt);
    }
    cursor = await cursor.continue();
  }
  const pages = [...newestAt].toSorted(([, a], [, b]) => b.localeCompare(a)).slice(0, mostPagesOfSite);
  const found = await Promise.all(
    pages.map(async ([page]): Promise<PageAudits | undefined> => {
      const ids = idsByPage.get(page) ?? [];
      const [newest, before] = await Promise.all(ids.slice(0, 2).map((id) => store.get(id)));
      return newest && { newest, before, count: ids.length };
    }),
  );
  return found.filter((each) => each !== undefined);
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

async function makeRoom(): Promise<void> {
  const database = await openDatabase();
  const kept: EvictionCandidate[] = [];
  let cursor = await database.transaction('audits').store.index('byAge').openKeyCursor();
  while (cursor) {
    const [, page, sizeBytes] = cursor.key;
    kept.push({ id: cursor.primaryKey, page, sizeBytes });
    cursor = await cursor.continue();
  }
  const { quota } = await navigator.storage.estimate();
  const maxBytes = (quota ?? fallbackQuotaBytes) * historyShare;
  const evicted = chooseEvictions(kept, { maxBytes, maxPerPage: longestHistoryPerPage });
  for (const id of evicted) await database.delete('audits', id);
}
