import { getBOMEncoding as boms, labelToName as table } from '@exodus/bytes/encoding-lite.js';
import { expect, it } from 'vitest';

import { getBOMEncoding, labelToName } from './encoding-labels.ts';

const labels = [
  'utf8',
  ' UTF-8 ',
  'utf-16',
  'utf-16be',
  'latin1',
  'GBK',
  'gb2312',
  'shift_jis',
  'x-sjis',
  'euc-kr',
  'koi8-r',
  'windows-1250',
  'x-mac-cyrillic',
  'klingon',
  '',
];

it.each(labels)('names the label "%s" as the table of the library does', (label) => {
  expect(labelToName(label)?.toLowerCase() ?? null).toBe(table(label)?.toLowerCase() ?? null);
});

it('writes the names that the library compares as the library does', () => {
  expect(['utf-8', 'utf-16le', 'utf-16be'].map(labelToName)).toEqual(['utf-8', 'utf-16le', 'utf-16be'].map(table));
});

it.each([[[0xef, 0xbb, 0xbf]], [[0xfe, 0xff]], [[0xff, 0xfe, 0]], [[0xef, 0xbb]], [[]]])(
  'finds the mark of %j',
  (bytes) => {
    const marks = Uint8Array.from(bytes);
    expect(getBOMEncoding(marks)).toBe(boms(marks));
  },
);
