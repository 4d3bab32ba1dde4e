import { expect, it } from 'vitest';

import { readableDomain } from './readable-domain.ts';

it.each([
  ['xn--bcher-kva.example', 'bücher.example'],
  ['www.xn--e1afmkfd.xn--p1ai', 'www.пример.рф'],
  ['xn--fsqu00a.xn--0zwm56d', '例子.测试'],
  ['shop.example', 'shop.example'],
  // Whole or in part it would pass for apple: Cyrillic letters that look Latin.
  ['xn--80ak6aa92e.example', 'xn--80ak6aa92e.example'],
  ['xn--pple-43d.example', 'xn--pple-43d.example'],
  ['xn--!.example', 'xn--!.example'],
])('%s is read as %s', (domain, expected) => {
  expect(readableDomain(domain)).toBe(expected);
});
