import { expect, it } from 'vitest';

import type { ProductItem } from '#shared/serp/snapshot-item.ts';
import { productOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { brandShares, serpRows, serpToCsv, summariseProducts } from './serp-rows.ts';

const products = (...changes: Partial<ProductItem>[]) =>
  serpSnapshotWith({ items: changes.map((change, at) => ({ ...productOf(`B0${at}`, at + 1), ...change })) });

it('gives each brand its products and its share of the ads; a product of no name counts as an ad only', () => {
  const snapshot = products(
    { brand: 'Oak', sponsored: true },
    { brand: 'Oak', sponsored: false },
    { brand: null, shop_name: 'Pine', sponsored: true },
    { brand: null, shop_name: null, sponsored: true },
    { brand: 'Ash', sponsored: null },
  );
  expect(brandShares(snapshot)).toEqual([
    { name: 'Oak', count: 2, sponsored: 1, shareOfAds: 1 / 3 },
    { name: 'Pine', count: 1, sponsored: 1, shareOfAds: 1 / 3 },
    { name: 'Ash', count: 1, sponsored: 0, shareOfAds: 0 },
  ]);
  expect(brandShares(products({ brand: 'Ash', sponsored: null }))).toMatchObject([{ name: 'Ash', shareOfAds: null }]);
});

it('saves id and shop of a product', () => {
  const [head, row] = serpToCsv(products({ shop_name: 'Pine' })).split('\r\n');
  expect(head).toMatch(/,id,shop$/);
  expect(row).toMatch(/,B00,Pine$/);
});

it('gives the median price, between the two in the middle where their count is even', () => {
  const medianOf = (...prices: number[]) =>
    summariseProducts(products(...prices.map((price) => ({ price_from: price, currency: 'USD' }))))?.prices?.median;
  expect(medianOf(309, 320, 100, 500)).toBe(314.5);
  expect(medianOf(309, 320, 100)).toBe(309);
});

it('knows no length of a title that is not there', () => {
  expect(serpRows(products({ title: '' }, { title: 'Oak' })).map(({ titleLength }) => titleLength)).toEqual([null, 3]);
});
