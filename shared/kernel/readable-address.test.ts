import { expect, test } from 'vitest';

import { readableAddress } from './readable-address.ts';

test.each([
  ['xn--bcher-kva.example', 'bücher.example'],
  ['https://xn--bcher-kva.example:8080/a?b=xn--x#c', 'https://bücher.example:8080/a?b=xn--x#c'],
  ['https://shop.example/xn--bcher-kva', 'https://shop.example/xn--bcher-kva'],
  ['shop.example', 'shop.example'],
  // Cyrillic letters that look Latin stay as they are sent.
  ['https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/'],
  ['“xn--bcher-kva” is a label', '“xn--bcher-kva” is a label'],
])('%s is read as %s', (address, read) => {
  expect(readableAddress(address)).toBe(read);
});
