import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { Result } from '#shared/kernel/result.ts';
import { withoutFragment } from '#shared/kernel/url.ts';
import { browser } from '#extension/platform/browser/browser.ts';

import {
  changeNote,
  importNotes,
  type NoteFailure,
  type NoteImport,
  type PageNote,
  pageNotes,
} from './change-page-notes.ts';

const key = 'pageNotes';

/** What the user wrote about this address; empty where nothing. */
export async function loadPageNote(url: string): Promise<string> {
  const page = withoutFragment(url);
  return (await loadPageNotes()).find((each) => each.page === page)?.note ?? '';
}

/** Writes a note, or removes it where nothing is left of it. Two changes at once both count. */
export async function savePageNote(url: string, typed: string): Promise<Result<null, NoteFailure>> {
  return navigator.locks.request(key, async () => {
    const changedAt = isoTime(systemClock);
    const changed = changeNote(await loadPageNotes(), { url, typed, changedAt });
    if (!changed.ok) return changed;
    await browser.storage.local.set({ [key]: changed.value });
    return { ok: true, value: null };
  });
}

export async function loadPageNotes(): Promise<readonly PageNote[]> {
  const parsed = pageNotes.safeParse((await browser.storage.local.get(key))[key] ?? []);
  return parsed.success ? parsed.data : [];
}

/** Adds the notes of an exported file; undefined where it is none. */
export async function importPageNotes(text: string): Promise<NoteImport | undefined> {
  return navigator.locks.request(key, async () => {
    const imported = importNotes(await loadPageNotes(), text);
    if (imported) await browser.storage.local.set({ [key]: imported.notes });
    return imported;
  });
}

export async function clearPageNotes(): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back with every change of any note until the signal aborts. */
export function watchPageNotes(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (key in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}
