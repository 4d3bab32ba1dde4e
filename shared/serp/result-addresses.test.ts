import { expect, it } from 'vitest';

import { organicOf, productOf } from '#shared/testing/serp-items.ts';

import { resultAddresses } from './result-addresses.ts';

it('gives the address of each result once, in order, without ads and what is no web address', () => {
  const items = [
    organicOf('https://b.example/', 1),
    productOf('B01', 2, true),
    organicOf('https://a.example/x', 3),
    organicOf('https://b.example/', 4),
    { ...organicOf('https://c.example/', 5), url: 'javascript:alert(1)' },
  ];
  expect(resultAddresses(items)).toEqual(['https://b.example/', 'https://a.example/x']);
});
