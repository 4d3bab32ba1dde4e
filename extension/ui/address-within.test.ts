import { expect, it } from 'vitest';

import { addressWithin } from './address-within.ts';

it.each([
  ['https://shop.example/p/12?x=1#y', '/p/12?x=1#y'],
  ['https://shop.example/', '/'],
  ['https://shop.example.evil/', 'https://shop.example.evil/'],
  ['http://shop.example/p', 'http://shop.example/p'],
  ['javascript:void(0)', 'javascript:void(0)'],
])('%s on a page of https://shop.example is shown as %s', (address, shown) => {
  expect(addressWithin(address, 'https://shop.example/kettles')).toBe(shown);
});
