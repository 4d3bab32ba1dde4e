import { expect, test } from 'vitest';

import { maxListKeywords, readKeywordList } from './read-keyword-list.ts';

test('three thousand duplicates in other cases are merged and counted', () => {
  const lines = Array.from({ length: 3_000 }, (_, at) => `Keyword ${at}`);
  const { duplicates, keywords } = readKeywordList([...lines, ...lines.map((line) => line.toUpperCase())].join('\n'));
  expect([keywords.length, duplicates]).toEqual([3_000, 3_000]);
  expect(keywords[0]).toBe('Keyword 0');
});

test('operators, emoji and eighty words are kept and named', () => {
  const long = Array.from({ length: 80 }, (_, at) => `w${at}`).join(' ');
  const reading = readKeywordList(`site:shop.example tea\n🫖 pot\n${long}\n"green tea"\nself-heating mug`);
  expect(reading.keywords).toHaveLength(5);
  expect(reading.withOperators).toEqual(['site:shop.example tea', '"green tea"']);
  expect(reading.veryLong).toEqual([long]);
});

test('what is no keyword is named and left out', () => {
  const { keywords, refused } = readKeywordList(`tea\n${'x'.repeat(701)}\n\u0007`);
  expect(keywords).toEqual(['tea']);
  expect(refused).toHaveLength(2);
});

test('of a sheet the first column is read, also where its cell is quoted', () => {
  expect(readKeywordList('tea\t120\r\n"say ""tea"""\t3\r\n').keywords).toEqual(['tea', 'say "tea"']);
});

test('beyond ten thousand nothing is read, and that is said', () => {
  const lines = Array.from({ length: maxListKeywords + 5 }, (_, at) => `k${at}`);
  expect(readKeywordList(lines.join('\n'))).toMatchObject({ keywords: { length: maxListKeywords }, left: 5 });
});
