import type { SerpItem } from '../snapshot-item.ts';

/** An item before its place among the others is known. */
export type Unranked<Item extends SerpItem = SerpItem> = Item extends SerpItem
  ? Omit<Item, 'rank_absolute' | 'rank_group' | 'position'>
  : never;

/** What a rule read, with the elements it came from. */
export interface FoundItem<N, Item extends Unranked = Unranked> {
  readonly item: Item;
  /** The whole item. */
  readonly root: N;
  /** Its title link, or what stands for it; null where it has none. */
  readonly anchor: N | null;
  /** Decides its place in the document. */
  readonly placedBy: N;
}
