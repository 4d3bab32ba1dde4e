import type { MarketplaceSearch } from './search-days.ts';

/** A product by its marketplace's number: ASIN, item or listing. */
export interface ProductKey {
  readonly host: string;
  readonly id: string;
}

export interface PricePoint {
  /** `2026-11-21`, UTC. */
  readonly day: string;
  readonly price: number;
}

/** Prices of one product as results pages showed them. */
export interface PriceHistory {
  /** ISO 4217 of all points; null where the pages tell none. */
  readonly currency: string | null;
  /** Oldest first, one a day; empty where no page showed a price. */
  readonly points: readonly PricePoint[];
  readonly low: number | null;
  readonly high: number | null;
  /** Best place among products that are not ads on the newest day that shows it, and in which search. */
  readonly best: { readonly day: string; readonly query: string; readonly place: number } | null;
}

/**
 * What kept results pages tell of a product, whatever was searched for. A range counts by where it begins; prices in another
 * currency than the newest are left out, since nothing is converted.
 */
export function priceHistory({ host, id }: ProductKey, searches: readonly MarketplaceSearch[]): PriceHistory {
  const seen = searches
    .filter((search) => search.host === host)
    .flatMap(({ days, query }) =>
      days.flatMap(({ day, products }) => {
        const found = products.filter((each) => each.id === id);
        // An ad may show it above its own place.
        const product = found.find(({ rank_organic: place }) => place !== null) ?? found[0];
        return product ? [{ day, query, product }] : [];
      }),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const priced = seen.flatMap(({ day, product: { currency, price_from: price } }) =>
    price === null ? [] : [{ day, price, currency }],
  );
  const currency = priced.at(-1)?.currency ?? null;
  const byDay = new Map(priced.filter((each) => each.currency === currency).map(({ day, price }) => [day, price]));
  const points = Array.from(byDay, ([day, price]) => ({ day, price }));
  const prices = points.map(({ price }) => price);
  const lastDay = seen.at(-1)?.day;
  const [best] = seen
    .flatMap(({ day, product: { rank_organic: place }, query }) =>
      place === null || day !== lastDay ? [] : [{ day, query, place }],
    )
    .toSorted((a, b) => a.place - b.place);
  return {
    currency,
    points,
    low: prices.length === 0 ? null : Math.min(...prices),
    high: prices.length === 0 ? null : Math.max(...prices),
    best: best ?? null,
  };
}
