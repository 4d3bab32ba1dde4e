import { expect, test } from 'vitest';

import { productOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';
import type { ProductItem } from '#shared/serp/snapshot-item.ts';

import { priceHistory } from './price-history.ts';
import { marketplaceSearches, type SeenPage } from './search-days.ts';
import { shareOfSearch } from './share-of-search.ts';

function seen(seenAt: string, items: readonly ProductItem[], changes = {}): SeenPage {
  const page = serpSnapshotWith({
    engine: 'amazon',
    vertical: 'shopping',
    host: 'www.amazon.com',
    items: [...items],
    ...changes,
  });
  return { seenAt, snapshot: page };
}

const of = (brand: string | null, id: string, place: number, price: number | null = null): ProductItem => ({
  ...productOf(id, place),
  brand,
  price_from: price,
  currency: price === null ? null : 'USD',
});

test('first pages of a search are days; other pages, engines and empty pages tell nothing', () => {
  const searches = marketplaceSearches([
    seen('2026-11-20T10:00:00Z', [of('Acme', 'A1', 1)]),
    seen('2026-11-21T08:00:00Z', [of('Acme', 'A1', 1)]),
    seen('2026-11-21T18:00:00Z', [of('Bolt', 'B1', 1)], { query: 'Green  Tea' }),
    seen('2026-11-22T10:00:00Z', [of('Acme', 'A1', 1)], { page: 2 }),
    seen('2026-11-22T10:00:00Z', [], { query: 'kettle' }),
    seen('2026-11-19T10:00:00Z', [of('Acme', 'A1', 1)], { host: 'www.amazon.de' }),
    seen('2026-11-22T10:00:00Z', [of('Acme', 'A1', 1)], { engine: 'google' }),
  ]);
  expect(searches.map(({ days, host }) => [host, days.map(({ day }) => day)])).toEqual([
    ['www.amazon.com', ['2026-11-20', '2026-11-21']],
    ['www.amazon.de', ['2026-11-19']],
  ]);
  // The last visit of a day stands for it.
  expect(searches[0]?.days[1]?.products[0]?.id).toBe('B1');
});

test('share counts places by their weight, ads apart, and adds up to one with what is not named', () => {
  const [search] = marketplaceSearches([
    seen('2026-11-20T10:00:00Z', [of('Acme', 'A1', 1), of(null, 'X1', 2)]),
    seen('2026-11-21T10:00:00Z', [
      { ...productOf('AD', 1, true), brand: 'Loud' },
      of('ACME', 'A1', 1),
      { ...of(null, 'S1', 2), shop_name: 'Corner' },
      of(null, 'X1', 3),
      { ...of('Loud', 'C1', 4), section: 'carousel:related' },
    ]),
  ]);
  const { hasUnknownAds, rows } = shareOfSearch(search?.days ?? []);
  const whole = 1 + 1 / Math.log2(3) + 1 / 2;
  expect(rows.map(({ name, products }) => [name, products])).toEqual([
    ['ACME', 1],
    ['Corner', 1],
    [null, 1],
  ]);
  expect(rows[0]?.share).toBeCloseTo(1 / whole, 6);
  expect(rows[0]?.change).toBeCloseTo(1 / whole - 1 / (1 + 1 / Math.log2(3)), 6);
  expect(rows[1]?.days.map(({ share }) => share > 0)).toEqual([false, true]);
  expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(hasUnknownAds).toBe(false);
});

test('one day has no change, and a page that hides its ads says so', () => {
  const [search] = marketplaceSearches([seen('2026-11-20T10:00:00Z', [productOf('A1', 1, null)])]);
  const { hasUnknownAds, rows } = shareOfSearch(search?.days ?? []);
  expect(rows.map(({ change, name, share }) => [name, share, change])).toEqual([[null, 1, null]]);
  expect(hasUnknownAds).toBe(true);
  expect(shareOfSearch([])).toEqual({ rows: [], hasUnknownAds: false });
});

test('prices come from every search of the marketplace, in the newest currency, one a day', () => {
  const searches = marketplaceSearches([
    seen('2026-11-19T10:00:00Z', [{ ...of('Acme', 'A1', 3, 30), currency: 'EUR' }]),
    seen('2026-11-20T10:00:00Z', [of('Acme', 'A1', 3, 25)]),
    seen('2026-11-21T10:00:00Z', [of('Acme', 'A1', 4, 20)]),
    seen('2026-11-21T11:00:00Z', [of('Acme', 'A1', 2, 20)], { query: 'kettle' }),
    seen('2026-11-22T11:00:00Z', [of('Acme', 'A1', 2, null)], { query: 'kettle' }),
    seen('2026-11-21T11:00:00Z', [of('Acme', 'A1', 1, 1)], { host: 'www.amazon.de' }),
  ]);
  expect(priceHistory({ host: 'www.amazon.com', id: 'A1' }, searches)).toEqual({
    currency: 'USD',
    points: [
      { day: '2026-11-20', price: 25 },
      { day: '2026-11-21', price: 20 },
    ],
    low: 20,
    high: 25,
    best: { day: '2026-11-22', query: 'kettle', place: 2 },
  });
  expect(priceHistory({ host: 'www.amazon.com', id: 'none' }, searches)).toMatchObject({ points: [], best: null });
});

test('brands that the user names are counted where a title has them as whole words, the first of several', () => {
  const titled = (id: string, place: number, title: string): ProductItem => ({ ...productOf(id, place), title });
  const [search] = marketplaceSearches([
    seen('2026-11-20T10:00:00Z', [
      titled('A', 1, 'HP 14 Laptop, Intel Celeron'),
      titled('B', 2, 'Sleeve for Dell and HP laptops'),
      titled('C', 3, 'HPE server'),
      { ...titled('D', 4, 'Dell XPS'), brand: 'Alienware', shop_name: 'Corner' },
    ]),
  ]);
  const { rows } = shareOfSearch(search?.days ?? [], ['hp', ' Dell ', '']);
  expect(rows.map(({ name, products }) => [name, products])).toEqual([
    ['hp', 1],
    ['Dell', 1],
    ['Alienware', 1],
    [null, 1],
  ]);
});
