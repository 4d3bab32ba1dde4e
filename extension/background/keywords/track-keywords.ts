import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { keywordText } from '#shared/keywords/keyword-text.ts';
import type { TrackAnswer, TrackRequest } from '#extension/platform/messages/keyword-messages.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordIdentity, KeywordRecord } from '#extension/platform/storage/keyword-records.ts';
import {
  dropKeyword,
  forgetRemoved,
  loadRemoved,
  loadSiteKeywords,
  removeKeyword,
  saveKeywords,
} from '#extension/platform/storage/keyword-store.ts';
import { loadKeywordCopies } from '#extension/platform/storage/site-copies.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { addReadings } from './add-readings.ts';
import { changeSettings, listSite } from './change-site.ts';
import { newRecord } from './new-record.ts';
import { syncSite } from './sync-site.ts';

/** Tracks keywords for a site, from the searches on that are kept in this browser; all of them or none. */
export async function trackKeywords({ domain, keywords }: TrackRequest): Promise<TrackAnswer> {
  const parsed = keywords.map((asked) => ({ asked, text: keywordText.safeParse(asked.keyword) }));
  const refused = parsed.flatMap(({ text }, at) => (text.success ? [] : [at]));
  if (refused.length > 0) return { added: 0, duplicates: [], refused };
  const taken = await loadTakenIds(domain);
  const duplicates: number[] = [];
  const fresh: KeywordRecord[] = [];
  for (const [at, { asked, text }] of parsed.entries()) {
    const record = newRecord({ ...asked, domain, keyword: text.data ?? '' }, asked, isoTime(systemClock));
    const id = keywordId(record);
    if (taken.has(id)) duplicates.push(at);
    else fresh.push(record);
    taken.add(id);
  }
  await listSite(domain);
  await saveKeywords(await addReadings(fresh));
  for (const at of duplicates) await addSaid(domain, keywords[at]);
  await announceTracking();
  // In its own time: the keywords are tracked, whatever the backend says.
  void syncSite(domain);
  return { added: fresh.length, duplicates, refused };
}

/** What is said of a keyword that is tracked already: it is changed to that; what is left open stays as it was. */
async function addSaid(domain: string, asked: TrackRequest['keywords'][number] | undefined): Promise<void> {
  if (!asked) return;
  const { isFavourite, note, tags, targetUrl, volume } = asked;
  const change = {
    ...(tags.length > 0 ? { tags } : {}),
    ...(note ? { note } : {}),
    ...(isFavourite ? { isFavourite } : {}),
    ...(targetUrl ? { targetUrl } : {}),
    ...(volume === null ? {} : { volume }),
  };
  if (Object.keys(change).length === 0) return;
  await changeSettings(newRecord({ ...asked, domain }, {}, isoTime(systemClock)), change);
}

/** Untracks a keyword, here and at the backend; one that only the backend knows as well. */
export async function untrackKeyword(identity: KeywordIdentity): Promise<void> {
  // Nobody but this browser knows of one without a site.
  if (identity.domain === '') await dropKeyword(identity);
  else await removeKeyword(identity);
  await announceTracking();
  if (identity.domain === '') return;
  void syncSite(identity.domain).then(async ({ state }) => {
    if (state === 'local') await forgetRemoved(identity);
  });
}

async function loadTakenIds(domain: string): Promise<Set<string>> {
  const [local, copies] = await Promise.all([loadSiteKeywords(domain), loadKeywordCopies(domain)]);
  const removed = new Set((await loadRemoved(domain)).map((each) => keywordId(each)));
  const remote = copies.map((copy) => keywordId(copy)).filter((id) => !removed.has(id));
  return new Set([...local.map((each) => keywordId(each)), ...remote]);
}
