import { loadSiteKeywords, moveWaitingKeywords } from '#extension/platform/storage/keyword-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { addReadings } from './add-readings.ts';
import { listSite } from './change-site.ts';
import { syncSite } from './sync-site.ts';

/** Tracks the keywords that wait for a site for these sites, with what the kept searches say. */
export async function assignWaiting(domains: readonly string[]): Promise<void> {
  if (domains.length === 0 || (await loadSiteKeywords('')).length === 0) return;
  for (const domain of domains) await listSite(domain);
  await addReadings(await moveWaitingKeywords(domains));
  await announceTracking();
  for (const domain of domains) void syncSite(domain);
}
