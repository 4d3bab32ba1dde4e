import * as z from 'zod/mini';

import type { ProductKey } from '#shared/research/marketplace/price-history.ts';
import { browser } from '#extension/platform/browser/browser.ts';

const watchedProduct = z.object({ host: z.string(), id: z.string(), title: z.string() });

/** A product of a marketplace whose prices the user watches; kept in this browser. */
export type WatchedProduct = Readonly<z.infer<typeof watchedProduct>>;

const key = 'watchedProducts';

/** In the order in which they were chosen. */
export async function loadWatchedProducts(): Promise<readonly WatchedProduct[]> {
  const parsed = z.array(watchedProduct).safeParse((await browser.storage.local.get(key))[key] ?? []);
  return parsed.success ? parsed.data : [];
}

/** Watches a product, or no longer, beside what other windows chose; the list as it is then. */
export async function watchProduct(product: WatchedProduct, isWatched: boolean): Promise<readonly WatchedProduct[]> {
  return navigator.locks.request(key, async () => {
    const others = (await loadWatchedProducts()).filter((each) => !isSameProduct(each, product));
    const watched = isWatched ? [...others, product] : others;
    await browser.storage.local.set({ [key]: watched });
    return watched;
  });
}

export function isSameProduct(a: ProductKey, b: ProductKey): boolean {
  return a.host === b.host && a.id === b.id;
}

const brandsKey = 'countedBrands';

/** Brands that the user counts in titles of products, as typed. */
export async function loadCountedBrands(): Promise<readonly string[]> {
  const parsed = z.array(z.string()).safeParse((await browser.storage.local.get(brandsKey))[brandsKey] ?? []);
  return parsed.success ? parsed.data : [];
}

export async function saveCountedBrands(brands: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [brandsKey]: brands });
}
