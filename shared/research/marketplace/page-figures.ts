import { median } from '#shared/kernel/median.ts';
import type { ProductItem } from '#shared/serp/snapshot-item.ts';

/** What stands on one results page of a marketplace. */
export interface PageFigures {
  readonly products: number;
  /** null where the page does not tell of each product whether it is an ad. */
  readonly ads: number | null;
  /** Where ranges begin; null without a price, and where they are in several currencies or none is named. */
  readonly prices: PriceSpread | null;
}

/** Of one currency, ISO 4217. */
export interface PriceSpread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly currency: string;
}

export function pageFigures(products: readonly ProductItem[]): PageFigures {
  const isTold = products.every(({ sponsored }) => sponsored !== null);
  const ads = products.filter(({ sponsored }) => sponsored === true).length;
  return { products: products.length, ads: isTold ? ads : null, prices: spreadOf(products) };
}

/** Lowest, middle and highest price of offers. */
export function spreadOf(offers: readonly Pick<ProductItem, 'currency' | 'price_from'>[]): PriceSpread | null {
  const priced = offers.flatMap(({ currency, price_from: price }) => (price === null ? [] : [{ price, currency }]));
  const prices = priced.map(({ price }) => price).toSorted((a, b) => a - b);
  const [currency, ...others] = new Set(priced.map((each) => each.currency));
  const [low, high] = [prices[0], prices.at(-1)];
  if (others.length > 0 || !currency || low === undefined || high === undefined) return null;
  return { low, median: median(prices), high, currency };
}
