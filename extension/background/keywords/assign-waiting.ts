import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import { dropKeyword, loadSiteKeywords, saveKeywords } from '#extension/platform/storage/keyword-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { addReadings } from './add-readings.ts';
import { listSite } from './change-site.ts';
import { syncSite } from './sync-site.ts';

/** Tracks the keywords that wait for a site for these sites, with what the kept searches say. */
export async function assignWaiting(domains: readonly string[]): Promise<void> {
  const waiting = await loadSiteKeywords('');
  if (waiting.length === 0 || domains.length === 0) return;
  for (const domain of domains) {
    await listSite(domain);
    const taken = new Set((await loadSiteKeywords(domain)).map((each) => keywordId(each)));
    const records = waiting.map((each) => ({ ...each, domain })).filter((each) => !taken.has(keywordId(each)));
    await saveKeywords(await addReadings(records));
  }
  for (const each of waiting) await dropKeyword(each);
  await announceTracking();
  for (const domain of domains) void syncSite(domain);
}
