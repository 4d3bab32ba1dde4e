import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

/** A line of the keyword table: a keyword, or the head of those that share a tag. */
export type GridItem =
  | { readonly kind: 'row'; readonly key: string; readonly row: KeywordRow }
  /** The empty tag heads those that have none. */
  | { readonly kind: 'tag'; readonly key: string; readonly tag: string; readonly count: number };

/**
 * The rows in their order; by tag where grouped, a row under each of its tags, those without a tag at the end.
 */
export function gridItems(rows: readonly KeywordRow[], isGrouped: boolean): readonly GridItem[] {
  if (!isGrouped) return rows.map((row) => ({ kind: 'row', key: row.key, row }));
  const byTag = new Map<string, KeywordRow[]>();
  for (const row of rows) {
    for (const tag of row.tags.length === 0 ? [''] : row.tags) {
      const group = byTag.get(tag);
      if (group) group.push(row);
      else byTag.set(tag, [row]);
    }
  }
  const order = new Intl.Collator(undefined, { numeric: true });
  return [...byTag]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || order.compare(a, b))
    .flatMap(([tag, group]): readonly GridItem[] => [
      { kind: 'tag', key: `tag ${tag}`, tag, count: group.length },
      ...group.map((row) => ({ kind: 'row' as const, key: `${tag} ${row.key}`, row })),
    ]);
}
