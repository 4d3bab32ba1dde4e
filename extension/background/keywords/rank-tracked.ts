import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { countUnseenRanks } from '#extension/platform/browser/badge.ts';
import type { SiteAlertEvent } from '#extension/platform/storage/alert-records.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordRecord } from '#extension/platform/storage/keyword-records.ts';
import { changeStoredKeyword, loadKeywordsOfSearch, loadRemoved } from '#extension/platform/storage/keyword-store.ts';
import { loadCopiesOfSearch } from '#extension/platform/storage/site-copies.ts';
import { loadSite } from '#extension/platform/storage/site-store.ts';

import { judgeTracked } from '../alerts/judge-tracked.ts';
import { tellAlerts } from '../alerts/tell-alerts.ts';
import { addReading } from './add-reading.ts';
import { newRecord } from './new-record.ts';

/** Gives every tracked keyword that a search answers one more check. */
export async function rankTracked(snapshot: SerpSnapshot, seenAt: string): Promise<void> {
  const { device, engine, query } = snapshot;
  if (query === null) return;
  let changes = 0;
  const told: SiteAlertEvent[] = [];
  for (const { isKept, tracked } of await loadTracked({ device, engine, keyword: query })) {
    if (tracked.isArchived || tracked.domain === '') continue;
    const site = await loadSite(tracked.domain);
    if (addReading(tracked, snapshot, seenAt, site) === tracked) continue;
    // What was said of it since stays said; what was untracked since stays so.
    const after = await changeStoredKeyword(tracked, (now) =>
      now === undefined && isKept ? undefined : addReading(now ?? tracked, snapshot, seenAt, site),
    );
    if (after === undefined) continue;
    const check = after.points.findLast((each) => !tracked.points.includes(each));
    if (check) told.push(...(await judgeTracked(after, check)));
    if (after.points.at(-1)?.position !== tracked.points.at(-1)?.position) changes += 1;
  }
  await countUnseenRanks(changes);
  await tellAlerts(told);
}

interface Candidate {
  readonly tracked: KeywordRecord;
  /** True where this browser has it; false where only the backend told of it. */
  readonly isKept: boolean;
}

/** Those of this browser, and those that only the backend told of: from this search on they are known here. */
async function loadTracked(search: Parameters<typeof loadKeywordsOfSearch>[0]): Promise<readonly Candidate[]> {
  const [local, copies] = await Promise.all([loadKeywordsOfSearch(search), loadCopiesOfSearch(search)]);
  const known = new Set(local.map((each) => keywordId(each)));
  for (const domain of new Set(copies.map((copy) => copy.domain)))
    for (const removed of await loadRemoved(domain)) known.add(keywordId(removed));
  const others = copies.filter((copy) => !known.has(keywordId(copy)));
  return [
    ...local.map((tracked) => ({ tracked, isKept: true })),
    ...others.map((copy) => ({ tracked: newRecord(copy, copy, copy.createdAt), isKept: false })),
  ];
}
