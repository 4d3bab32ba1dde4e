import type { KeywordMessages } from '#extension/platform/messages/keyword-messages.ts';
import type { KeywordNotes, KeywordIdentity } from '#extension/platform/storage/keyword-records.ts';
import { loadSiteKeyword, saveSiteKeyword, siteKeywordKey } from '#extension/platform/storage/keyword-store.ts';
import { changeProfile, loadKeywordCopies } from '#extension/platform/storage/site-store.ts';

import { newEntry } from './track-keywords.ts';
import { syncSite } from './sync-site.ts';

/** Changes what is noted of a keyword; one that only the backend knew is known here from now on. */
export async function changeKeyword(wanted: KeywordIdentity, change: Partial<KeywordNotes>): Promise<void> {
  const key = siteKeywordKey(wanted);
  const known = await loadSiteKeyword(key);
  const copy = known
    ? undefined
    : (await loadKeywordCopies(wanted.domain)).find((each) => siteKeywordKey(each) === key);
  const entry = known ?? newEntry(wanted, copy ?? {});
  await saveSiteKeyword({ ...entry, ...change, unsent: { ...entry.unsent, ...change } });
  void syncSite(wanted.domain);
}

/** Changes what counts as the site's own and who it is compared with: from the next check on. */
export async function changeSite({ competitors, domain, match }: KeywordMessages['changeSite'][0]): Promise<void> {
  await changeProfile(domain, (before) => ({ ...before, competitors, match, isUnsent: true }));
  void syncSite(domain);
}

/** Writes a note on a day, or changes the one with its id. */
export async function saveNote({ day, domain, id, text }: KeywordMessages['saveNote'][0]): Promise<void> {
  await changeProfile(domain, (before) => ({
    ...before,
    notes: [...before.notes.filter((each) => each.id !== id), { id, day, text, unsent: 'saved' }],
  }));
  void syncSite(domain);
}

/** Where there is no backend, a removed note is gone; else it waits until the backend knows. */
export async function removeNote(domain: string, id: string): Promise<void> {
  await changeProfile(domain, (before) => ({
    ...before,
    notes: before.notes.map((each) => (each.id === id ? { ...each, unsent: 'removed' } : each)),
  }));
  void syncSite(domain).then(async ({ state }) => {
    if (state !== 'local') return;
    await changeProfile(domain, (before) => ({
      ...before,
      notes: before.notes.filter(({ unsent }) => unsent !== 'removed'),
    }));
  });
}
