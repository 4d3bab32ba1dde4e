import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';
import { withoutFragment } from '#shared/kernel/url.ts';
import { parseJson } from '#shared/kernel/parse-json.ts';

export const maxNoteCharacters = 2_000;
/** So many always fit into what the browser lets us keep beside everything else. */
export const maxNotes = 500;

const pageNote = z.object({
  /** Address without fragment. */
  page: z.string(),
  note: z.string(),
  /** ISO 8601. */
  changedAt: z.string(),
});

/** What the user wrote about a page. */
export type PageNote = Readonly<z.infer<typeof pageNote>>;

export const pageNotes = z.array(pageNote);

/** Why a note was not kept; `not-stored`: the browser's store does not hold it. */
export type NoteFailure = 'too-long' | 'too-many' | 'not-stored';

export interface NoteChange {
  readonly url: string;
  readonly typed: string;
  readonly changedAt: string;
}

/** The notes with this one written, or removed where nothing is left of it. Never makes room by forgetting another. */
export function changeNote(
  notes: readonly PageNote[],
  { changedAt, typed, url }: NoteChange,
): Result<readonly PageNote[], NoteFailure> {
  const page = withoutFragment(url);
  const note = typed.trim();
  const others = notes.filter((each) => each.page !== page);
  if (note === '') return ok(others);
  if (note.length > maxNoteCharacters) return err('too-long');
  if (others.length >= maxNotes) return err('too-many');
  return ok([...others, { page, note, changedAt }]);
}

export interface NoteImport {
  readonly notes: readonly PageNote[];
  /** Those that were new here, or newer than what was here. */
  readonly taken: number;
  /** Those that are too long, or for which there is no room. */
  readonly refused: number;
}

/** What an exported file adds: of two notes about a page the later stays. undefined where the text is no such file. */
export function importNotes(notes: readonly PageNote[], text: string): NoteImport | undefined {
  const parsed = pageNotes.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  return parsed.data.reduce<NoteImport>(
    (before, { changedAt, note, page }) => {
      const known = before.notes.find((each) => each.page === withoutFragment(page));
      if (note.trim() === '' || (known && known.changedAt >= changedAt)) return before;
      const changed = changeNote(before.notes, { url: page, typed: note, changedAt });
      if (!changed.ok) return { ...before, refused: before.refused + 1 };
      return { ...before, notes: changed.value, taken: before.taken + 1 };
    },
    { notes, taken: 0, refused: 0 },
  );
}
