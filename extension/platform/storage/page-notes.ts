import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

import {
  changeNote,
  importNotes,
  type NoteFailure,
  type NoteImport,
  type PageNote,
  pageNotes,
} from './change-page-notes.ts';
import { privateArea, watchPrivate } from './private-area.ts';

const key = 'pageNotes';

/** As much of the browser's store as notes need. */
interface NoteArea {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What the user wrote about this address; empty where nothing. */
export async function loadPageNote(url: string): Promise<string> {
  const page = withoutFragment(url);
  return (await loadPageNotes()).find((each) => each.page === page)?.note ?? '';
}

/**
 * Writes a note, or removes it where nothing is left of it, and reads back what the store holds of it. Two changes at
 * once both count.
 */
export async function savePageNote(
  url: string,
  typed: string,
  area: NoteArea = privateArea,
): Promise<Result<null, NoteFailure>> {
  return navigator.locks.request(key, async () => {
    const changedAt = isoTime(systemClock);
    const changed = changeNote(readNotes(await area.get(key)), { url, typed, changedAt });
    if (!changed.ok) return changed;
    const isWritten = await area.set({ [key]: changed.value }).then(
      () => true,
      () => false,
    );
    const page = withoutFragment(url);
    const stored = readNotes(await area.get(key)).find((each) => each.page === page)?.note ?? '';
    return isWritten && stored === typed.trim() ? ok(null) : err('not-stored');
  });
}

export async function loadPageNotes(): Promise<readonly PageNote[]> {
  return readNotes(await privateArea.get(key));
}

/** Adds the notes of an exported file; undefined where it is none. */
export async function importPageNotes(text: string): Promise<NoteImport | undefined> {
  return navigator.locks.request(key, async () => {
    const imported = importNotes(await loadPageNotes(), text);
    if (imported) await privateArea.set({ [key]: imported.notes });
    return imported;
  });
}

export async function clearPageNotes(): Promise<void> {
  await privateArea.remove(key);
}

/** Calls back with every change of any note until the signal aborts. */
export function watchPageNotes(onChange: () => void, signal: AbortSignal): void {
  watchPrivate(key, onChange, signal);
}

function readNotes(stored: Readonly<Record<string, unknown>>): readonly PageNote[] {
  const parsed = pageNotes.safeParse(stored[key] ?? []);
  return parsed.success ? parsed.data : [];
}
