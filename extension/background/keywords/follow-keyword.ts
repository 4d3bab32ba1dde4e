import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { foldKeyword, normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SiteKeyword } from '#extension/platform/database.ts';
import type { WantedKeyword } from '#extension/platform/keyword-messages.ts';
import {
  loadSiteKeyword,
  removeSiteKeyword,
  saveSiteKeyword,
  siteKeywordKey,
} from '#extension/platform/keyword-store.ts';
import { loadSearches } from '#extension/platform/serp-store.ts';

import { addReading } from './add-reading.ts';
import { syncSite } from './sync-site.ts';

/** Follows a keyword for a site, from the searches on that are kept in this browser. Without effect where it is followed. */
export async function followKeyword(wanted: WantedKeyword): Promise<void> {
  const key = siteKeywordKey(wanted);
  const known = await loadSiteKeyword(key);
  const fresh = newEntry(wanted);
  const { keyword } = fresh;
  if ((known && !known.isRemoved) || keyword === '') return;
  const searches = await loadSearches(wanted.engine, normalizeKeyword(keyword));
  await saveSiteKeyword(
    searches.reduce((followed, { seenAt, snapshot }) => addReading(followed, snapshot, seenAt), fresh),
  );
  // In its own time: the keyword is followed, whatever the backend says.
  void syncSite(wanted.domain);
}

/** Gives a keyword up, here and at the backend; one that only the backend knows as well. */
export async function unfollowKeyword(wanted: WantedKeyword): Promise<void> {
  const followed = (await loadSiteKeyword(siteKeywordKey(wanted))) ?? newEntry(wanted);
  await saveSiteKeyword({ ...followed, isRemoved: true });
  void syncSite(wanted.domain).then(async ({ state }) => {
    if (state === 'local') await removeSiteKeyword(followed.key);
  });
}

/** Follows the query of a results page for each of the user's own sites. */
export async function followQuery(
  { device, engine, query }: SerpSnapshot,
  ownDomains: readonly string[],
): Promise<void> {
  if (query === null) return;
  for (const domain of ownDomains) await followKeyword({ domain, keyword: query, engine, device });
}

function newEntry({ device, domain, engine, keyword }: WantedKeyword): SiteKeyword {
  const wanted = { device, domain, engine, keyword: foldKeyword(keyword) };
  return { ...wanted, key: siteKeywordKey(wanted), since: isoTime(systemClock), points: [], isRemoved: false };
}
