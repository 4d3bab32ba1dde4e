import { expect, test } from 'vitest';

import { productOf } from '#shared/testing/serp-items.ts';

import { suggestBrands } from './suggest-brands.ts';

function offered(query: string, titles: readonly string[], brands: readonly string[] = []): readonly string[] {
  const products = titles.map((title, at) => ({ ...productOf(`P${at}`, at + 1), title, brand: null }));
  return suggestBrands({ query, days: [{ day: '2026-12-01', products }] }, brands).map(
    ({ name, products: count }) => `${name} ${count}`,
  );
}

test('titles are offered by their first word, and by two where these always stand together', () => {
  expect(
    offered('sunscreen', [
      'Neutrogena Ultra Sheer SPF 70',
      'Banana Boat Sport Ultra SPF 50',
      'Banana Boat Light As Air',
      'Neutrogena Beach Defense',
      'Sunscreen for kids',
      'SPF, 50 and more',
      '(2 Pack) 50+ cream',
    ]),
  ).toEqual(['Neutrogena 2', 'Banana Boat 2', 'SPF 1']);
});

test('what a page names, what is counted already and words of the query are not offered', () => {
  expect(
    offered('HP laptop', ['HP 14 Laptop', 'Laptop 15', 'Acer Aspire 3', 'acer Nitro V', 'ASUS TUF'], ['asus']),
  ).toEqual(['Acer 2']);
  const named = { ...productOf('A', 1), title: 'Vipera card', brand: 'PNY' };
  expect(suggestBrands({ query: 'card', days: [{ day: '2026-12-01', products: [named] }] }, [])).toEqual([]);
  expect(suggestBrands({ query: 'card', days: [] }, [])).toEqual([]);
});
