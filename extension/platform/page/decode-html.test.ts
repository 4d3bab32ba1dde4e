import { describe, expect, it } from 'vitest';

import { decodeHtml } from './decode-html.ts';

const latin1 = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
const utf8 = new TextEncoder().encode('café');

describe('decodeHtml', () => {
  it.each([
    ['UTF-8 where nothing is declared', utf8, undefined, 'café'],
    ['the header', latin1, 'text/html; charset=iso-8859-1', 'café'],
    ['the header in quotes', latin1, 'text/html; charset="ISO-8859-1"', 'café'],
    [
      'the byte order mark over the header',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]),
      'text/html;charset=iso-8859-1',
      'café',
    ],
    ['UTF-8 where the encoding is unknown', utf8, 'text/html; charset=klingon', 'café'],
  ])('follows %s', (_, bytes, contentType, expected) => {
    expect(decodeHtml(bytes, contentType)).toBe(expected);
  });

  it('follows a declaration in the document', () => {
    const page = Uint8Array.from([...new TextEncoder().encode('<meta charset="windows-1252">'), 0x80]);
    expect(decodeHtml(page, 'text/html')).toBe('<meta charset="windows-1252">€');
  });
});
