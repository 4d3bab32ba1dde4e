import { expect, it } from 'vitest';

import { bareHost, typedDomain } from './typed-domain.ts';

it.each([
  ['shop.example', 'shop.example'],
  ['www.shop.example', 'shop.example'],
  ['WWW.Shop.Example', 'shop.example'],
  ['https://www.shop.example/oak?x=1#top', 'shop.example'],
  ['//shop.example/oak', 'shop.example'],
  [' shop.example/ ', 'shop.example'],
  ['shop.example:8080', 'shop.example'],
  ['shop.example.', 'shop.example'],
  ['user@shop.example', 'shop.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['www.co.uk', 'co.uk'],
  ['blog.shop.example', 'blog.shop.example'],
  ['www.com', 'www.com'],
  ['http:/shop.example', 'shop.example'],
  ['https//www.shop.example', 'shop.example'],
  ['*.shop.example', 'shop.example'],
  ['sc-domain:shop.example', 'shop.example'],
  ['“shop.example”,', 'shop.example'],
  [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example`],
  [`${'a'.repeat(80)}.example`, undefined],
  [`${'ab.'.repeat(90)}example`, undefined],
  ['localhost', undefined],
  ['127.0.0.1', undefined],
  ['two words.example', undefined],
  ['', undefined],
])('"%s" names %s', (typed, expected) => {
  expect(typedDomain(typed)).toBe(expected);
});

it.each([
  ['www.Shop.example', 'shop.example'],
  ['localhost', 'localhost'],
])('compares %s as %s', (host, expected) => {
  expect(bareHost(host)).toBe(expected);
});
