import { expect, it } from 'vitest';

import type { ProductItem } from '#shared/serp/snapshot-item.ts';
import { productOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { brandShares, serpToCsv } from './serp-rows.ts';

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
