import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SiteAlertEvent } from '#extension/platform/storage/alert-records.ts';
import { countUnseenRanks } from '#extension/platform/browser/badge.ts';
import { loadSiteKeywordsOf, saveSiteKeyword } from '#extension/platform/storage/keyword-store.ts';
import { loadProfile } from '#extension/platform/storage/site-store.ts';

import { judgeFollowed } from '../alerts/judge-followed.ts';
import { tellAlerts } from '../alerts/tell-alerts.ts';
import { addReading } from './add-reading.ts';

/** Gives every followed keyword that a search answers its rank of the day. */
export async function rankFollowed(snapshot: SerpSnapshot, seenAt: string): Promise<void> {
  const { device, engine, query } = snapshot;
  if (query === null) return;
  let changes = 0;
  const told: SiteAlertEvent[] = [];
  for (const followed of await loadSiteKeywordsOf({ device, engine, keyword: query })) {
    if (followed.isArchived) continue;
    const after = addReading(followed, snapshot, seenAt, await loadProfile(followed.domain));
    if (after === followed) continue;
    await saveSiteKeyword(after);
    const point = after.points.find(({ day }) => day === seenAt.slice(0, 10));
    if (point) told.push(...(await judgeFollowed(after, point)));
    if (after.points.at(-1)?.position !== followed.points.at(-1)?.position) changes += 1;
  }
  await countUnseenRanks(changes);
  await tellAlerts(told);
}
