import { expect, test } from 'vitest';

import { maxKeywordLength } from '#shared/keywords/max-keyword-length.ts';
import { maxListKeywords, readKeywordList } from './read-keyword-list.ts';

test('three thousand duplicates in other cases are merged and counted', () => {
  const lines = Array.from({ length: 3_000 }, (_, at) => `Keyword ${at}`);
  const { duplicates, keywords } = readKeywordList([...lines, ...lines.map((line) => line.toUpperCase())].join('\n'));
  expect([keywords.length, duplicates]).toEqual([3_000, 3_000]);
  expect(keywords[0]).toBe('Keyword 0');
});

test('operators and emoji are kept, and operators named', () => {
  const reading = readKeywordList('site:shop.example tea\n🫖 pot\n"green tea"\nself-heating mug');
  expect(reading.keywords).toHaveLength(4);
  expect(reading.withOperators).toEqual(['site:shop.example tea', '"green tea"']);
});

test('what is no keyword is named by its line and left out, and the rest goes on', () => {
  const long = 'x'.repeat(maxKeywordLength + 1);
  const { keywords, refused } = readKeywordList(`${long}\ntea\n\n<b>pots</b>\n\u0007\n${'w '.repeat(40)}\npots`);
  expect(keywords).toEqual(['tea', 'pots']);
  expect(refused.map(({ fault, line }) => [line, fault])).toEqual([
    [1, 'too-long'],
    [4, 'markup'],
    [5, 'no-keyword'],
    [6, 'too-many-words'],
  ]);
});

test('of a sheet the first column is read, also where its cell is quoted', () => {
  expect(readKeywordList('tea\t120\r\n"say ""tea"""\t3\r\n').keywords).toEqual(['tea', 'say "tea"']);
});

test('beyond ten thousand nothing is read, and that is said', () => {
  const lines = Array.from({ length: maxListKeywords + 5 }, (_, at) => `k${at}`);
  expect(readKeywordList(lines.join('\n'))).toMatchObject({ keywords: { length: maxListKeywords }, left: 5 });
});
