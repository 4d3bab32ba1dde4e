import { describe, expect, it } from 'vitest';

import { charsetOf, decodeHtml } from './decode-html.ts';
import { guessEncoding } from './guess-encoding.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Array.from(text, (sign) => sign.charCodeAt(0)));
const detect = (): string => 'windows-1252';

describe('decodeHtml', () => {
  it.each([
    ['detection where nothing is declared', latin1('café'), undefined, 'café', 'windows-1252'],
    ['the header', latin1('café'), 'text/html; charset=iso-8859-1', 'café', 'windows-1252'],
    ['the header in quotes', latin1('café'), 'text/html; charset="ISO-8859-1"', 'café', 'windows-1252'],
    ['the header over the meta tag', utf8('<meta charset=gbk>café'), 'text/html;charset=utf-8', 'café', 'UTF-8'],
    [
      'the byte order mark over the header',
      latin1('\xef\xbb\xbfcaf\xc3\xa9'),
      'text/html;charset=iso-8859-1',
      'café',
      'UTF-8',
    ],
    ['a mark of UTF-16', latin1('\xff\xfec\0a\0f\0\xe9\0'), undefined, 'café', 'UTF-16LE'],
    ['the meta tag', latin1('<meta charset="windows-1252">\x80'), 'text/html', '€', 'windows-1252'],
    [
      'the meta tag in http-equiv form',
      latin1('<META content="text/html; charset=windows-1250" http-equiv=Content-Type>\x9a'),
      undefined,
      'š',
      'windows-1250',
    ],
    ['UTF-8 where a meta tag says UTF-16, which it cannot be', utf8('<meta charset=utf-16>é'), undefined, 'é', 'UTF-8'],
    ['no meta tag in a comment', latin1('<!-- <meta charset=gbk> -->\xe9'), undefined, 'é', 'windows-1252'],
    ['no word charset outside a meta tag', latin1('<p>charset=gbk</p>\xe9'), undefined, 'é', 'windows-1252'],
    ['detection where the label is unknown', latin1('\xe9'), 'text/html; charset=klingon', 'é', 'windows-1252'],
    [
      'detection for an encoding that decodes nothing',
      latin1('\xe9'),
      'text/html; charset=hz-gb-2312',
      'é',
      'windows-1252',
    ],
  ])('follows %s', (_, bytes, contentType, ending, characterSet) => {
    const decoded = decodeHtml(bytes, { contentType, detect });
    expect(decoded.html.endsWith(ending)).toBe(true);
    expect(decoded.characterSet).toBe(characterSet);
  });

  it('takes a saved file of valid UTF-8 as such, whatever its old meta tag says, and an answer by its tag', () => {
    const bytes = utf8('<meta charset="windows-1252">é');
    const read = (isSavedFile: boolean) =>
      decodeHtml(bytes, { contentType: undefined, detect, isSavedFile }).html.slice(-2);
    expect([read(true), read(false)]).toEqual(['>é', 'Ã©']);
  });
});

it('guesses by frequencies', () => {
  const russian = 'Привет, как дела? Это обычный русский текст, по которому можно узнать кодировку.';
  const bytes = Uint8Array.from(
    Array.from(russian, (sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x410 ? code - 0x410 + 0xc0 : code;
    }),
  );
  expect(guessEncoding(bytes)).toBe('windows-1251');
  expect(guessEncoding(new Uint8Array())).toBe('windows-1252');
});

it.each([
  ['text/html;charset=utf-8', 'utf-8'],
  ['text/html; charset = "utf-8" ; x=y', 'utf-8'],
  ['text/html; CHARSET=Shift_JIS', 'Shift_JIS'],
  ['text/html; charset=""', undefined],
  ['text/html', undefined],
])('reads the charset of %s', (contentType, expected) => {
  expect(charsetOf(contentType)).toBe(expected);
});
