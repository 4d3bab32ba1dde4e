import { wordsOf } from '#shared/text/words.ts';
import type { ProductItem } from '#shared/serp/snapshot-item.ts';

import type { SearchDay } from './search-days.ts';

/** Share of a search that a brand or shop had over the days on which the search was seen. */
export interface ShareRow {
  /** null: products of which the page names neither brand nor shop. */
  readonly name: string | null;
  /** 0 to 1, on the newest day. */
  readonly share: number;
  /** Products on the newest day. */
  readonly products: number;
  /** Against the oldest day; null where there is one day alone. */
  readonly change: number | null;
  /** One for each day, oldest first; 0 where it had no product among them. */
  readonly days: readonly { readonly day: string; readonly share: number }[];
}

export interface ShareOfSearch {
  /** Largest share of the newest day first; what is not named stands last. */
  readonly rows: readonly ShareRow[];
  /** Not told by the page: ads may be among the places. */
  readonly hasUnknownAds: boolean;
}

interface DayShares {
  readonly day: string;
  readonly hasUnknownAds: boolean;
  readonly makers: ReadonlyMap<string, { readonly share: number; readonly products: number; readonly name: string }>;
}

/** A brand that the user named, and its words. */
interface WantedBrand {
  readonly name: string;
  readonly words: string;
}

/** How many places count. */
const countedPlaces = 20;
/** Key of what no page names; a name is never empty. */
const unnamed = '';

/**
 * Who has the first twenty places that are not ads: each place weighs 1 ÷ log2(place + 1), as results do for topics
 * (decision 0066). Brand as the page names it, else the first of `brands` that the title has, else shop; spellings that
 * differ in case alone are one. Most pages of Amazon name no brand.
 */
export function shareOfSearch(days: readonly SearchDay[], brands: readonly string[] = []): ShareOfSearch {
  const wanted = wantedBrands(brands);
  const told = days.map((day) => sharesOf(day, wanted)).filter(({ makers }) => makers.size > 0);
  const [oldest, newest] = [told[0], told.at(-1)];
  if (!oldest || !newest) return { rows: [], hasUnknownAds: false };
  const keys = new Set(told.toReversed().flatMap(({ makers }) => [...makers.keys()]));
  const rows = [...keys].map((key): ShareRow => {
    const at = ({ makers }: DayShares): number => makers.get(key)?.share ?? 0;
    const name = told.findLast(({ makers }) => makers.has(key))?.makers.get(key)?.name ?? key;
    return {
      name: key === unnamed ? null : name,
      share: at(newest),
      products: newest.makers.get(key)?.products ?? 0,
      change: told.length > 1 ? at(newest) - at(oldest) : null,
      days: told.map((each) => ({ day: each.day, share: at(each) })),
    };
  });
  return {
    rows: rows.toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || b.share - a.share),
    hasUnknownAds: newest.hasUnknownAds,
  };
}

/** Whether a title has one of the brands, as whole words. */
export function hasBrand(title: string, brands: readonly string[]): boolean {
  const text = spelled(title);
  return wantedBrands(brands).some(({ words }) => text.includes(words));
}

function wantedBrands(brands: readonly string[]): readonly WantedBrand[] {
  return brands.map((name) => ({ name, words: spelled(name) })).filter(({ words }) => words.trim() !== '');
}

function sharesOf({ day, products }: SearchDay, brands: readonly WantedBrand[]): DayShares {
  const places = products.filter(({ section, sponsored }) => section === 'main' && sponsored !== true);
  const counted = places.slice(0, countedPlaces);
  const whole = counted.reduce((sum, _product, at) => sum + weightOf(at), 0);
  const makers = new Map<string, { share: number; products: number; name: string }>();
  for (const [at, product] of counted.entries()) {
    const name = makerAmong(product, brands);
    const key = name.toLowerCase();
    const before = makers.get(key) ?? { share: 0, products: 0, name };
    makers.set(key, { ...before, share: before.share + weightOf(at) / whole, products: before.products + 1 });
  }
  return { day, makers, hasUnknownAds: counted.some(({ sponsored }) => sponsored === null) };
}

/** Whose a product is: the brand that the page names, else one of `brands` that its title has, else its shop; empty for none. */
export function makerOf(product: ProductItem, brands: readonly string[]): string {
  return makerAmong(product, wantedBrands(brands));
}

function makerAmong({ brand, shop_name: shop, title }: ProductItem, brands: readonly WantedBrand[]): string {
  const text = spelled(title);
  const [first] = brands
    .filter(({ words }) => text.includes(words))
    .toSorted((a, b) => text.indexOf(a.words) - text.indexOf(b.words) || b.words.length - a.words.length);
  return (brand ?? first?.name ?? shop ?? '').trim();
}

/** Words between blanks, so that a name is found as whole words alone. */
function spelled(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** `at` counts from 0. */
function weightOf(at: number): number {
  return 1 / Math.log2(at + 2);
}
