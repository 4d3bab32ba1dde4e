import type { SerpItem } from '../snapshot-item.ts';
import { isListedVideo } from '../is-listed-video.ts';
import { isResultType } from '../result-type.ts';
import type { FoundItem } from './found-item.ts';
import type { PageContext } from './page-context.ts';

/** An item with its ranks, and the elements it came from. */
export interface PlacedItem<N> {
  readonly item: SerpItem;
  readonly root: N;
  readonly anchor: N | null;
}

/** Drops what was found twice, sorts by place in the document with the main column first, and counts. */
export function rankItems<N extends object>(
  page: PageContext<N>,
  found: readonly FoundItem<N>[],
  aside: string | undefined,
): PlacedItem<N>[] {
  const isAside = (node: N): boolean => aside !== undefined && page.isInside(node, aside);
  const ordered = withoutRepeats(page, found)
    .map((one) => ({ ...one, isAside: isAside(one.root) }))
    .toSorted((a, b) => Number(a.isAside) - Number(b.isAside) || page.compare(a.placedBy, b.placedBy));
  const lastOrganic = ordered.findLastIndex(({ item }) => item.type === 'organic');
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
  return ordered.map(({ item, root, anchor, isAside: isRight }, index) => {
    const isBelow = item.type === 'paid' && (item.block === 'bottom' || (lastOrganic !== -1 && index > lastOrganic));
    const position = isRight ? 'right' : item.type === 'paid' ? (isBelow ? 'bottom' : 'top') : 'left';
    const ranks = { rank_absolute: index + 1, rank_group: count(groupOf(item)), position } as const;
    return { item: ranked(item, ranks, count), root, anchor };
  });
}

/** Videos that are not of the list have a count of their own. */
function groupOf(item: FoundItem<object>['item']): string {
  return item.type === 'video_result' && !isListedVideo(item) ? 'video_result:beside' : item.type;
}

type Ranks = Pick<SerpItem, 'rank_absolute' | 'rank_group' | 'position'>;

function ranked(item: FoundItem<object>['item'], ranks: Ranks, count: (key: string) => number): SerpItem {
  if (item.type === 'paid') return { ...item, ...ranks, block: ranks.position === 'bottom' ? 'bottom' : 'top' };
  if (item.type === 'organic') {
    return { ...item, ...ranks, group_of: item.indented && ranks.rank_group > 1 ? ranks.rank_group - 1 : null };
  }
  if (item.type === 'product') {
    return {
      ...item,
      ...ranks,
      rank_organic: item.sponsored === false ? count('product:organic') : null,
      rank_sponsored: item.sponsored === true ? count('product:sponsored') : null,
    };
  }
  return { ...item, ...ranks };
}

/** The same link found by several rules is one result; a block around or inside another of its kind is the same block. */
function withoutRepeats<N extends object>(page: PageContext<N>, found: readonly FoundItem<N>[]): FoundItem<N>[] {
  const anchors = new Set<N>();
  const blocks = new Map<string, N[]>();
  return found.filter(({ item, anchor, root }) => {
    if (!isResultType(item.type)) {
      const others = blocks.get(item.type) ?? [];
      if (others.some((other) => contains(page, other, root) || contains(page, root, other))) return false;
      blocks.set(item.type, [...others, root]);
      return true;
    }
    if (!anchor || (item.type !== 'organic' && item.type !== 'paid')) return true;
    const isNew = !anchors.has(anchor);
    anchors.add(anchor);
    return isNew;
  });
}

function contains<N extends object>(page: PageContext<N>, outer: N, inner: N): boolean {
  for (let at: N | null = inner; at; at = page.view.parent(at)) if (at === outer) return true;
  return false;
}
