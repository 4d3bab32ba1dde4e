import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';

/** Pages that a results page lists without being paid for it, each once. */
export function resultAddresses({ snapshot }: StoredSnapshot): readonly string[] {
  return [...new Set(snapshot.items.flatMap((item) => (item.type === 'organic' && item.url ? [item.url] : [])))];
}
