import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { keywordText } from '#shared/keywords/keyword-text.ts';
import type { TrackAnswer, TrackRequest } from '#extension/platform/messages/keyword-messages.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordIdentity, KeywordRecord, KeywordSettings } from '#extension/platform/storage/keyword-records.ts';
import {
  dropKeyword,
  forgetRemoved,
  loadRemoved,
  loadSiteKeywords,
  removeKeywords,
  trackStoredKeywords,
} from '#extension/platform/storage/keyword-store.ts';
import { loadKeywordCopies } from '#extension/platform/storage/site-copies.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { addReadings } from './add-readings.ts';
import { listSite } from './change-site.ts';
import { newRecord, withChange } from './new-record.ts';
import { syncSite } from './sync-site.ts';

/** Tracks keywords for a site, from the searches on that are kept in this browser; all of them or none. */
export async function trackKeywords({ domain, keywords }: TrackRequest): Promise<TrackAnswer> {
  const parsed = keywords.map((asked) => ({ asked, text: keywordText.safeParse(asked.keyword) }));
  const refused = parsed.flatMap(({ text }, at) => (text.success ? [] : [at]));
  if (refused.length > 0) return { added: 0, duplicates: [], refused };
  const known = await loadKnown(domain);
  const duplicates: number[] = [];
  const fresh = new Map<string, KeywordRecord>();
  const tracked: Parameters<typeof trackStoredKeywords>[0][number][] = [];
  for (const [at, { asked, text }] of parsed.entries()) {
    const record = newRecord({ ...asked, domain, keyword: text.data ?? '' }, asked, isoTime(systemClock));
    const id = keywordId(record);
    const before = known.get(id);
    const isKnown = before !== undefined || fresh.has(id);
    if (isKnown) duplicates.push(at);
    else fresh.set(id, record);
    const said = saidOf(asked);
    const hasSaid = Object.keys(said).length > 0;
    // Another window may change it at this moment: what is said is added to the keyword as it stands when it is written.
    const change = (now: KeywordRecord): KeywordRecord => (hasSaid ? withChange(now, said) : now);
    if (!isKnown || hasSaid) tracked.push({ record: before ? change(before) : record, change });
  }
  await listSite(domain);
  await trackStoredKeywords(tracked);
  await addReadings([...fresh.values()]);
  await announceTracking();
  // In its own time: the keywords are tracked, whatever the backend says.
  void syncSite(domain);
  return { added: fresh.size, duplicates, refused };
}

/** What is said of a keyword that is tracked already; what is left open stays as it was. */
function saidOf({
  isFavourite,
  note,
  tags,
  targetUrl,
  volume,
}: Omit<KeywordSettings, 'isArchived'>): Partial<KeywordSettings> {
  return {
    ...(tags.length > 0 ? { tags } : {}),
    ...(note ? { note } : {}),
    ...(isFavourite ? { isFavourite } : {}),
    ...(targetUrl ? { targetUrl } : {}),
    ...(volume === null ? {} : { volume }),
  };
}

/** Untracks a keyword, here and at the backend; one that only the backend knows as well. */
export async function untrackKeyword(identity: KeywordIdentity): Promise<void> {
  // Nobody but this browser knows of one without a site.
  if (identity.domain === '') await dropKeyword(identity);
  else await removeKeywords([identity]);
  await announceTracking();
  if (identity.domain === '') return;
  void syncSite(identity.domain).then(async ({ state }) => {
    if (state === 'local') await forgetRemoved(identity);
  });
}

/** What is tracked for a site, here or at the backend, by id. */
async function loadKnown(domain: string): Promise<ReadonlyMap<string, KeywordRecord>> {
  const [local, copies, removed] = await Promise.all([
    loadSiteKeywords(domain),
    loadKeywordCopies(domain),
    loadRemoved(domain),
  ]);
  const removedIds = new Set(removed.map((each) => keywordId(each)));
  const remote = copies
    .filter((copy) => !removedIds.has(keywordId(copy)))
    .map((copy) => newRecord(copy, copy, isoTime(systemClock)));
  return new Map([...remote, ...local].map((record) => [keywordId(record), record]));
}
