import { describe, expect, test } from 'vitest';

import { countPhrases } from './count-phrases.ts';

const text = 'Green tea is mild. The green tea of Japan: green tea leaves\nTea leaves of 2024, 2024 and 2024.';

describe('countPhrases', () => {
  test('counts words without stop words and bare numbers', () => {
    expect(countPhrases(text, { size: 1, language: 'en' }).map(({ phrase, count }) => [phrase, count])).toEqual([
      ['tea', 4],
      ['green', 3],
      ['leaves', 2],
    ]);
  });

  test('says of no phrase that it is more frequent than a word of it', () => {
    const shareOf = (size: 1 | 2, wanted: string): number =>
      countPhrases(text, { size, language: 'en' }).find(({ phrase }) => phrase === wanted)?.sharePercent ?? 0;
    expect(shareOf(2, 'green tea')).toBeGreaterThan(0);
    expect(shareOf(2, 'green tea')).toBeLessThanOrEqual(Math.min(shareOf(1, 'green'), shareOf(1, 'tea')));
  });

  test('counts phrases within a sentence and a block, in 100 words', () => {
    expect(countPhrases(text, { size: 2, language: 'en' })).toEqual([
      { phrase: 'green tea', count: 3, sharePercent: 15.8 },
      { phrase: 'tea leaves', count: 2, sharePercent: 10.5 },
    ]);
  });

  test('treats no word as a stop word where the language is unknown', () => {
    expect(countPhrases('voor thee voor thee', { size: 1 }).map(({ phrase }) => phrase)).toEqual(['thee', 'voor']);
  });

  test('keeps what English hangs on a word, and cuts off elided articles', () => {
    const phrasesOf = (words: string, language: 'en' | 'fr'): readonly string[] =>
      countPhrases(words, { size: 2, language }).map(({ phrase }) => phrase);
    expect(phrasesOf("The administration’s request, the administration's request.", 'en')).toEqual([
      'administration’s request',
    ]);
    expect(phrasesOf('It’s fine, it’s fine.', 'en')).toEqual([]);
    expect(phrasesOf('l’eau douce, l’eau douce', 'fr')).toEqual(['eau douce']);
  });

  test('gives no phrase for no text', () => {
    expect(countPhrases('', { size: 3, language: 'fr' })).toEqual([]);
  });
});
