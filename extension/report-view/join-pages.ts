import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** Several pages of one search as one, ranks counted on from page to page; of ads and others apart. */
export function joinPages(first: SerpSnapshot, further: readonly SerpSnapshot[]): SerpSnapshot {
  let { items } = first;
  for (const page of further) items = [...items, ...page.items.map((item) => moved(item, items))];
  return { ...first, items };
}

function moved(item: SerpItem, before: readonly SerpItem[]): SerpItem {
  const ofKind = before.filter(({ type }) => type === item.type);
  const ranks = { rank_absolute: before.length + item.rank_absolute, rank_group: ofKind.length + item.rank_group };
  if (item.type !== 'product') return { ...item, ...ranks };
  const products = before.filter((one) => one.type === 'product');
  const counted = (isSponsored: boolean): number =>
    products.filter(({ sponsored }) => sponsored === isSponsored).length;
  return {
    ...item,
    ...ranks,
    rank_organic: item.rank_organic === null ? null : counted(false) + item.rank_organic,
    rank_sponsored: item.rank_sponsored === null ? null : counted(true) + item.rank_sponsored,
  };
}
