import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createUrlResolver } from './url-resolver.ts';

const bases = [
  'https://www.example.com/dir/page?q=1#f',
  'http://localhost:8080/',
  'file:///tmp/page.html',
  'https://例え.jp/a',
];
const piece = fc.constantFrom(
  '/',
  '//',
  '.',
  '..',
  '/.',
  '/../',
  'a',
  'B',
  '-',
  '%2e',
  '%41',
  '?',
  '#',
  '&x=1',
  ' ',
  '\\',
  'é',
  ':',
  '@',
  'https://',
  'http://',
  'HTTPS://',
  'example.com',
  'xn--a',
  '1.2.3.4',
  '0x7f.1',
  'a_b',
  '%',
  '%2',
  '(',
  '!',
  ',',
  ';',
  '*',
  'mailto:',
  '[',
  '|',
  '^',
  '"',
  "'",
  '\t',
  '.com',
  '~',
  '+',
  '=',
);
const reference = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

test('gives what the URL standard gives, whatever the reference', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bases), reference, (base, href) => {
      expect(createUrlResolver(new URL(base).href)(href)).toBe(
        URL.canParse(href, base) ? new URL(href, base).href : null,
      );
    }),
    { numRuns: 5_000 },
  );
});
