import type { AuditReport } from '#shared/audit/report/report.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

import { longestHistoryPerPage } from './audit-store.ts';
import { openDatabase } from './database.ts';
import { chooseEvictions, type EvictionCandidate } from './eviction.ts';

/** Share of what the browser lets us store that the history may fill. */
const historyShare = 0.5;
/** Taken where the browser doesn't say how much it lets us store. */
const fallbackQuotaBytes = 200_000_000;

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
