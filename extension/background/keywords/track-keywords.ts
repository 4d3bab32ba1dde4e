import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { keywordText } from '#shared/keywords/keyword-text.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { TrackAnswer, TrackRequest } from '#extension/platform/messages/keyword-messages.ts';
import {
  type KeywordNotes,
  noNotes,
  type SiteKeyword,
  type KeywordIdentity,
} from '#extension/platform/storage/keyword-records.ts';
import {
  forgetRemovedKey,
  loadRemovedKeys,
  loadSiteKeywords,
  removeSiteKeyword,
  saveSiteKeywords,
  siteKeywordKey,
} from '#extension/platform/storage/keyword-store.ts';
import { loadSearches, loadSearchedKeywords } from '#extension/platform/storage/serp-store.ts';
import { loadKeywordCopies, loadProfile } from '#extension/platform/storage/site-store.ts';

import { addReading } from './add-reading.ts';
import { syncSite } from './sync-site.ts';

/** Tracks keywords for a site, from the searches on that are kept in this browser; all of them or none. */
export async function trackKeywords({ domain, keywords }: TrackRequest): Promise<TrackAnswer> {
  const parsed = keywords.map((wanted) => ({ wanted, text: keywordText.safeParse(wanted.keyword) }));
  const refused = parsed.flatMap(({ text }, at) => (text.success ? [] : [at]));
  if (refused.length > 0) return { added: 0, duplicates: [], refused };
  const taken = await loadTakenKeys(domain);
  const duplicates: number[] = [];
  const fresh: SiteKeyword[] = [];
  for (const [at, { text, wanted }] of parsed.entries()) {
    const entry = newEntry({ ...wanted, domain, keyword: text.data ?? '' }, wanted);
    if (taken.has(entry.key)) duplicates.push(at);
    else fresh.push(entry);
    taken.add(entry.key);
  }
  await saveSiteKeywords(await withSearches(domain, fresh));
  // In its own time: the keywords are tracked, whatever the backend says.
  void syncSite(domain);
  return { added: fresh.length, duplicates, refused };
}

/** Untracks a keyword, here and at the backend; one that only the backend knows as well. */
export async function untrackKeyword(wanted: KeywordIdentity): Promise<void> {
  const key = siteKeywordKey(wanted);
  await removeSiteKeyword(wanted.domain, key);
  void syncSite(wanted.domain).then(async ({ state }) => {
    if (state === 'local') await forgetRemovedKey(key);
  });
}

/** Tracks the query of a results page for each of the user's own sites. */
export async function trackQuery(
  { device, engine, query }: SerpSnapshot,
  ownDomains: readonly string[],
): Promise<void> {
  if (query === null) return;
  const keyword = { ...noNotes, keyword: query, engine, device, country: '', language: '' };
  for (const domain of ownDomains) await trackKeywords({ domain, keywords: [keyword] });
}

/** A keyword of which nothing is known yet. */
export function newEntry(wanted: KeywordIdentity, notes: Partial<KeywordNotes>): SiteKeyword {
  const { country, device, domain, engine, keyword, language } = wanted;
  const { isArchived, isFavourite, note, tags, targetUrl, volume } = { ...noNotes, ...notes };
  const own = { country, device, domain, engine, keyword, language };
  return {
    ...own,
    key: siteKeywordKey(own),
    since: isoTime(systemClock),
    points: [],
    tags,
    note,
    isFavourite,
    targetUrl,
    volume,
    isArchived,
    unsent: {},
  };
}

async function loadTakenKeys(domain: string): Promise<Set<string>> {
  const [local, copies] = await Promise.all([loadSiteKeywords(domain), loadKeywordCopies(domain)]);
  const removed = new Set(await loadRemovedKeys(domain));
  const remote = copies.map((copy) => siteKeywordKey(copy)).filter((key) => !removed.has(key));
  return new Set([...local.map(({ key }) => key), ...remote]);
}

/** With what the searches say that are kept in this browser. */
async function withSearches(domain: string, entries: readonly SiteKeyword[]): Promise<readonly SiteKeyword[]> {
  const profile = await loadProfile(domain);
  const searched = await loadSearchedKeywords();
  const found: SiteKeyword[] = [];
  for (const entry of entries) {
    const keyword = normalizeKeyword(entry.keyword);
    const searches = searched.has(`${entry.engine}\n${keyword}`) ? await loadSearches(entry.engine, keyword) : [];
    found.push(searches.reduce((before, { seenAt, snapshot }) => addReading(before, snapshot, seenAt, profile), entry));
  }
  return found;
}
