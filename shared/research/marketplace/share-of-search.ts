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

/** How many places count. */
const countedPlaces = 20;
/** Key of what no page names; a name is never empty. */
const unnamed = '';

/**
 * Who has the first twenty places that are not ads: each place weighs 1 ÷ log2(place + 1), as results do for topics
 * (decision 0066). Brand as the page names it, else shop; spellings that differ in case alone are one.
 */
export function shareOfSearch(days: readonly SearchDay[]): ShareOfSearch {
  const told = days.map(sharesOf).filter(({ makers }) => makers.size > 0);
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

function sharesOf({ day, products }: SearchDay): DayShares {
  const places = products.filter(({ section, sponsored }) => section === 'main' && sponsored !== true);
  const counted = places.slice(0, countedPlaces);
  const whole = counted.reduce((sum, _product, at) => sum + weightOf(at), 0);
  const makers = new Map<string, { share: number; products: number; name: string }>();
  for (const [at, { brand, shop_name: shop }] of counted.entries()) {
    const name = (brand ?? shop ?? '').trim();
    const key = name.toLowerCase();
    const before = makers.get(key) ?? { share: 0, products: 0, name };
    makers.set(key, { ...before, share: before.share + weightOf(at) / whole, products: before.products + 1 });
  }
  return { day, makers, hasUnknownAds: counted.some(({ sponsored }) => sponsored === null) };
}

/** `at` counts from 0. */
function weightOf(at: number): number {
  return 1 / Math.log2(at + 2);
}
