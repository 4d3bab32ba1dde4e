import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';

/** The newest first page of results of each keyword, by its folded form. `pages`: the newest first. */
export function newestByKeyword(pages: readonly StoredSnapshot[]): ReadonlyMap<string, StoredSnapshot> {
  const newest = new Map<string, StoredSnapshot>();
  for (const page of pages.toReversed()) {
    const { page: number, query, state } = page.snapshot;
    if (query !== null && state === 'ok' && number === 1) newest.set(normalizeKeyword(query), page);
  }
  return newest;
}
