import { expect, test } from 'vitest';

import { readAddress } from './read-address.ts';

test.each([
  ['shop.example', 'https://shop.example/'],
  [' http://localhost:8080/a#b ', 'http://localhost:8080/a'],
  ['localhost:3000', 'https://localhost:3000/'],
  ['shop.example:8443/a', 'https://shop.example:8443/a'],
  ['http://wiki/start', 'http://wiki/start'],
  ['[::1]/', 'https://[::1]/'],
  ['bücher.example', 'https://xn--bcher-kva.example/'],
])('“%s” is %s', (typed, href) => {
  expect(readAddress(typed)).toEqual({ ok: true, value: href });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['not an address', 'spaces'],
  ['https://shop.example/a b', 'spaces'],
  ['ftp://shop.example/', 'scheme'],
  ['mailto:ann@shop.example', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['file:///etc/hosts', 'scheme'],
  ['https://', 'host'],
  ['shop', 'host'],
  ['https://shop.example:99999/', 'host'],
  ['http://ann:secret@shop.example/', 'credentials'],
])('“%s” is refused for its %s', (typed, fault) => {
  expect(readAddress(typed)).toEqual({ ok: false, failure: fault });
});
