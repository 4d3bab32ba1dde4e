import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { countUnseenRanks } from '#extension/platform/badge.ts';
import { loadSiteKeywordsOf, saveSiteKeyword } from '#extension/platform/keyword-store.ts';
import { loadProfile } from '#extension/platform/site-store.ts';

import { addReading } from './add-reading.ts';

/** Gives every followed keyword that a search answers its rank of the day. */
export async function rankFollowed(snapshot: SerpSnapshot, seenAt: string): Promise<void> {
  const { device, engine, query } = snapshot;
  if (query === null) return;
  let changes = 0;
  for (const followed of await loadSiteKeywordsOf({ device, engine, keyword: query })) {
    if (followed.isArchived) continue;
    const after = addReading(followed, snapshot, seenAt, await loadProfile(followed.domain));
    if (after === followed) continue;
    await saveSiteKeyword(after);
    if (after.points.at(-1)?.position !== followed.points.at(-1)?.position) changes += 1;
  }
  await countUnseenRanks(changes);
}
