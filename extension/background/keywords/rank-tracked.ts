import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SiteAlertEvent } from '#extension/platform/storage/alert-records.ts';
import { countUnseenRanks } from '#extension/platform/browser/badge.ts';
import { loadSiteKeywordsOf, saveSiteKeyword } from '#extension/platform/storage/keyword-store.ts';
import { loadProfile } from '#extension/platform/storage/site-store.ts';

import { judgeTracked } from '../alerts/judge-tracked.ts';
import { tellAlerts } from '../alerts/tell-alerts.ts';
import { addReading } from './add-reading.ts';

/** Gives every tracked keyword that a search answers its rank of the day. */
export async function rankTracked(snapshot: SerpSnapshot, seenAt: string): Promise<void> {
  const { device, engine, query } = snapshot;
  if (query === null) return;
  let changes = 0;
  const told: SiteAlertEvent[] = [];
  for (const tracked of await loadSiteKeywordsOf({ device, engine, keyword: query })) {
    if (tracked.isArchived) continue;
    const after = addReading(tracked, snapshot, seenAt, await loadProfile(tracked.domain));
    if (after === tracked) continue;
    await saveSiteKeyword(after);
    const point = after.points.find(({ day }) => day === seenAt.slice(0, 10));
    if (point) told.push(...(await judgeTracked(after, point)));
    if (after.points.at(-1)?.position !== tracked.points.at(-1)?.position) changes += 1;
  }
  await countUnseenRanks(changes);
  await tellAlerts(told);
}
