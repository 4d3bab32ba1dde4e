import { expect, it } from 'vitest';

import { comparableAddress, isSameResource } from './comparable-address.ts';

it.each([
  ['codes in small letters', 'https://shop.example/%d0%ba/1', 'https://shop.example/%D0%BA/1'],
  ['letters beyond ASCII', 'https://shop.example/к/1', 'https://shop.example/%D0%BA/1'],
  [
    'codes of letters that need none',
    'https://shop.example/%62enches%2Dof%7Eoak',
    'https://shop.example/benches-of~oak',
  ],
  ['a code in the query', 'https://shop.example/?q=%c3%bc', 'https://shop.example/?q=ü'],
  ['capitals in scheme and host', 'HTTPS://Shop.Example/a', 'https://shop.example/a'],
  ['the default port', 'https://shop.example:443/a', 'https://shop.example/a'],
  ['dot segments', 'https://shop.example/b/../a', 'https://shop.example/a'],
  ['a host with a final dot', 'https://shop.example./a', 'https://shop.example/a'],
  ['IDN', 'https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ['a fragment', 'https://shop.example/a#top', 'https://shop.example/a'],
  ['a space', 'https://shop.example/a b', 'https://shop.example/a%20b'],
  ['a missing path', 'https://shop.example', 'https://shop.example/'],
])('takes %s for the same', (_name, a, b) => {
  expect(comparableAddress(a)).toBe(comparableAddress(b));
});

it.each([
  ['an encoded slash', 'https://shop.example/a%2Fb', 'https://shop.example/a/b'],
  ['case of the path', 'https://shop.example/A', 'https://shop.example/a'],
  ['a trailing slash', 'https://shop.example/a/', 'https://shop.example/a'],
  ['an empty query', 'https://shop.example/a?', 'https://shop.example/a?b'],
  ['another port', 'https://shop.example:8443/a', 'https://shop.example/a'],
])('keeps %s apart', (_name, a, b) => {
  expect(isSameResource(a, b)).toBe(false);
});

it('gives back what is no address', () => {
  expect(comparableAddress('no address')).toBe('no address');
});
