import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { KeywordMessages } from '#extension/platform/messages/keyword-messages.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordIdentity, KeywordSettings, Site } from '#extension/platform/storage/keyword-records.ts';
import { changeStoredKeyword, loadKeyword } from '#extension/platform/storage/keyword-store.ts';
import { loadKeywordCopies } from '#extension/platform/storage/site-copies.ts';
import { addSite, storeSite } from '#extension/platform/storage/site-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { newRecord, withChange } from './new-record.ts';
import { syncSite } from './sync-site.ts';

/** Changes what is said of a keyword; one that only the backend knew is known here from now on. */
export async function changeKeyword(identity: KeywordIdentity, change: Partial<KeywordSettings>): Promise<void> {
  const id = keywordId(identity);
  const isHere = (await loadKeyword(identity)) !== undefined;
  const copy = isHere ? undefined : (await loadKeywordCopies(identity.domain)).find((each) => keywordId(each) === id);
  // Another window may untrack it at the same moment: it stays so.
  await changeStoredKeyword(identity, (now) => {
    const known = now ?? (copy && newRecord(identity, copy, isoTime(systemClock)));
    return known && withChange(known, change);
  });
  if (change.isArchived !== undefined) await announceTracking();
  void syncSite(identity.domain);
}

/**
 * Ends what the backend refused: sent again, or dropped, where what the backend has of it comes back. One that the backend
 * never had is dropped by untracking it.
 */
export async function settleRefusal(identity: KeywordIdentity, how: 'again' | 'drop'): Promise<void> {
  const id = keywordId(identity);
  const copy = (await loadKeywordCopies(identity.domain)).find((each) => keywordId(each) === id);
  const kept = how === 'drop' && copy ? newRecord(identity, copy, isoTime(systemClock)) : undefined;
  await changeStoredKeyword(
    identity,
    (now) => now && { ...now, ...(kept && { ...kept, since: now.since, points: now.points }), refusal: undefined },
  );
  await announceTracking();
  void syncSite(identity.domain);
}

/** Puts a site on the list where it is not, so that results pages mark it. */
export async function listSite(
  domain: string,
  changes: Partial<Pick<Site, 'idNames' | 'match' | 'isUnsent'>> = {},
): Promise<void> {
  await addSite(domain, changes);
  await announceTracking();
}

/** Changes what counts as the site's own and who it is compared with: from the next check on. */
export async function changeSite({ competitors, domain, match }: KeywordMessages['changeSite'][0]): Promise<void> {
  await storeSite(domain, (before) => ({ ...before, competitors, match, isUnsent: true }));
  await announceTracking();
  void syncSite(domain);
}

/** Writes an annotation of a day, or changes the one with its id. */
export async function saveAnnotation({ day, domain, id, text }: KeywordMessages['saveAnnotation'][0]): Promise<void> {
  await storeSite(domain, (before) => ({
    ...before,
    annotations: [...before.annotations.filter((each) => each.id !== id), { id, day, text, unsent: 'saved' }],
  }));
  void syncSite(domain);
}

/** Where there is no backend, a removed annotation is gone; else it waits until the backend knows. */
export async function removeAnnotation(domain: string, id: string): Promise<void> {
  await storeSite(domain, (before) => ({
    ...before,
    annotations: before.annotations.map((each) => (each.id === id ? { ...each, unsent: 'removed' } : each)),
  }));
  void syncSite(domain).then(async ({ state }) => {
    if (state !== 'local') return;
    await storeSite(domain, (before) => ({
      ...before,
      annotations: before.annotations.filter(({ unsent }) => unsent !== 'removed'),
    }));
  });
}
