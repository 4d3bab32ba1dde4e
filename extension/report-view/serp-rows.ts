import { type PriceSpread, spreadOf } from '#shared/research/marketplace/page-figures.ts';
import { isListedVideo } from '#shared/serp/is-listed-video.ts';
import { writeCsv } from '#shared/kernel/csv.ts';
import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** One line of the table of a results page. What the page does not show is null. */
export interface SerpRow {
  readonly absolute: number;
  readonly type: string;
  /** Among its kind; of a product among those that are ads or among those that are not. */
  readonly rank: number | null;
  readonly title: string;
  readonly url: string | null;
  readonly domain: string | null;
  readonly price: number | null;
  readonly currency: string | null;
  readonly rating: number | null;
  readonly reviews: number | null;
  readonly sponsored: boolean | null;
  /** null for what has no title: most blocks of the page. */
  readonly titleLength: number | null;
  readonly shop: string | null;
  /** ASIN, item or listing number; null for all but products. */
  readonly id: string | null;
}

export function serpRows({ items }: SerpSnapshot): SerpRow[] {
  return items.map(toRow);
}

/** What became of a result since the last visit. `change` counts places gained. */
export interface SerpChange {
  readonly kind: 'moved' | 'new' | 'gone';
  readonly row: SerpRow;
  readonly change: number | null;
}

/** Results compared by address; the same address twice on one page counts once. */
export function compareSerps(before: SerpSnapshot, after: SerpSnapshot): SerpChange[] {
  const [old, now] = [resultsByUrl(before), resultsByUrl(after)];
  const changes: SerpChange[] = [];
  for (const [url, row] of now) {
    const last = old.get(url);
    if (!last) changes.push({ kind: 'new', row, change: null });
    else if (last.rank !== null && row.rank !== null && last.rank !== row.rank) {
      changes.push({ kind: 'moved', row, change: last.rank - row.rank });
    }
  }
  for (const [url, row] of old) if (!now.has(url)) changes.push({ kind: 'gone', row, change: null });
  return changes;
}

const columns = [
  'absolute',
  'type',
  'rank',
  'title',
  'url',
  'domain',
  'price',
  'currency',
  'rating',
  'reviews',
  'sponsored',
  'title_length',
  'id',
  'shop',
];

/** Table for a spreadsheet. */
export function serpToCsv(snapshot: SerpSnapshot): string {
  const rows = serpRows(snapshot).map((row) => [
    row.absolute,
    row.type,
    row.rank,
    row.title,
    row.url,
    row.domain,
    row.price,
    row.currency,
    row.rating,
    row.reviews,
    row.sponsored,
    row.titleLength,
    row.id,
    row.shop,
  ]);
  return writeCsv([columns, ...rows]);
}

export interface ProductSummary {
  readonly count: number;
  /** Of those whose kind is known, 0 to 1; null where it is of none. */
  readonly sponsoredShare: number | null;
  /** The brand or shop with most products; null where none is named. */
  readonly leader: { readonly name: string; readonly share: number } | null;
  /** In one currency; null where prices are unknown or in several. */
  readonly prices: PriceSpread | null;
}

/** Null for a page without products. */
export function summariseProducts({ items }: SerpSnapshot): ProductSummary | null {
  const products = items.filter((item) => item.type === 'product');
  if (products.length === 0) return null;
  const known = products.filter(({ sponsored }) => sponsored !== null);
  const names = new Map<string, number>();
  for (const { brand, shop_name: shop } of products) {
    const name = brand ?? shop;
    if (name !== null) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const [leader] = [...names].toSorted((a, b) => b[1] - a[1]);
  return {
    count: products.length,
    sponsoredShare:
      known.length === 0 ? null : known.filter(({ sponsored }) => sponsored === true).length / known.length,
    leader: leader ? { name: leader[0], share: leader[1] / products.length } : null,
    prices: spreadOf(products),
  };
}

/** How many products of the page a brand or shop has, and how many of them are ads. */
export interface BrandShare {
  readonly name: string;
  readonly count: number;
  readonly sponsored: number;
  /** Of all products that are ads, 0 to 1; null on a page without ads, or where nobody knows. */
  readonly shareOfAds: number | null;
}

/** Brands, else shops; those with most ads first, then those with most products. */
export function brandShares({ items }: SerpSnapshot): BrandShare[] {
  const brands = new Map<string, { count: number; sponsored: number }>();
  let ads = 0;
  for (const item of items) {
    if (item.type !== 'product') continue;
    if (item.sponsored === true) ads += 1;
    const name = item.brand ?? item.shop_name;
    if (name === null) continue;
    const { count, sponsored } = brands.get(name) ?? { count: 0, sponsored: 0 };
    brands.set(name, { count: count + 1, sponsored: sponsored + (item.sponsored === true ? 1 : 0) });
  }
  return [...brands]
    .map(([name, shares]) => ({ name, ...shares, shareOfAds: ads === 0 ? null : shares.sponsored / ads }))
    .toSorted((a, b) => b.sponsored - a.sponsored || b.count - a.count || a.name.localeCompare(b.name));
}

/** What takes a rank, by address and in order; ads left out, an address twice on one page counts once. */
export function resultsByUrl(snapshot: SerpSnapshot): Map<string, SerpRow> {
  const rows = new Map<string, SerpRow>();
  for (const row of serpRows(snapshot)) {
    const isResult = row.type === 'organic' || row.type === 'product' || row.type === 'video_result';
    if (isResult && row.url !== null && row.sponsored !== true && !rows.has(row.url)) rows.set(row.url, row);
  }
  return rows;
}

function toRow(item: SerpItem): SerpRow {
  const title = ('title' in item ? item.title : null) ?? '';
  const plain = {
    absolute: item.rank_absolute,
    type: item.type,
    rank: item.rank_group,
    title,
    titleLength: title === '' ? null : Array.from(title).length,
    url: 'url' in item ? item.url : null,
    domain: 'domain' in item ? item.domain : null,
    price: null,
    currency: null,
    rating: null,
    reviews: null,
    sponsored: null,
    id: null,
    shop: null,
  };
  if (item.type === 'product') {
    return {
      ...plain,
      rank: item.sponsored === true ? item.rank_sponsored : item.rank_organic,
      domain: item.brand ?? item.shop_name,
      price: item.price_from,
      currency: item.currency,
      rating: item.rating?.value ?? null,
      reviews: item.rating?.votes_count ?? null,
      sponsored: item.sponsored,
      id: item.id,
      shop: item.shop_name,
    };
  }
  if (item.type === 'video_result') {
    const rank = isListedVideo(item) ? item.rank_group : null;
    return { ...plain, rank, domain: item.channel_name, sponsored: item.sponsored };
  }
  return plain;
}
