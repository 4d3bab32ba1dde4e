/** One time that a list of keywords was saved. */
export interface ListSave {
  /** ISO 8601. */
  readonly at: string;
  /** Keywords that it had then. */
  readonly count: number;
  /** Since the time before. */
  readonly added: number;
  readonly removed: number;
}

interface ListedKeyword {
  readonly normalized: string;
}

/** What a save did to a list, spellings of one keyword as one. `before`: empty for a new list. */
export function countSave(before: readonly ListedKeyword[], after: readonly ListedKeyword[], at: string): ListSave {
  const known = new Set(before.map(({ normalized }) => normalized));
  const kept = new Set(after.map(({ normalized }) => normalized));
  const added = [...kept].filter((form) => !known.has(form)).length;
  return { at, count: kept.size, added, removed: known.size - (kept.size - added) };
}
