import { describe, expect, test } from 'vitest';

import { findKeyword, type KeywordMatch, keywordPattern, matchKeyword } from './match-keyword.ts';
import type { TextLanguage } from './text-language.ts';

const cases: readonly (readonly [TextLanguage | undefined, string, string, KeywordMatch])[] = [
  ['en', 'green tea', 'How to brew Green Tea', 'exact'],
  ['en', 'tea kettle', 'The best tea kettles', 'inflected'],
  ['en', 'brewing tea', 'How we brewed our tea', 'inflected'],
  ['en', 'kettle tea', 'A kettle for your tea', 'inflected'],
  ['en', 'tea kettle', 'A kettle for tea', 'words'],
  ['en', 'tea kettle', 'Tea pots', 'some'],
  ['en', 'tea kettle', 'Coffee', 'none'],
  ['en', 'the who', 'The Who on tour', 'exact'],
  ['fr', 'théière en fonte', 'Théières en fonte', 'inflected'],
  ['fr', 'eau', 'L’eau du thé', 'exact'],
  ['de', 'grüner tee', 'Grünen Tee kochen', 'inflected'],
  ['de', 'haus kaufen', 'Häuser kaufen', 'inflected'],
  ['es', 'tetera roja', 'Teteras rojas', 'inflected'],
  [undefined, 'groene thee', 'Groene thee zetten', 'exact'],
  [undefined, 'theepot', 'theepotten', 'none'],
  [undefined, '緑茶', '緑茶の入れ方', 'exact'],
  ['en', '   ', 'anything', 'none'],
];

describe('matchKeyword', () => {
  test.each(cases)('%s: “%s” in “%s” is %s', (language, keyword, text, expected) => {
    expect(matchKeyword(text, keywordPattern(keyword, language))).toBe(expected);
  });
});

describe('findKeyword', () => {
  test('finds each place once, with other endings and small words between', () => {
    const pattern = keywordPattern('cup of tea', 'en');
    expect(findKeyword('A cup of tea, two cups of tea, and a tea cup.', pattern)).toEqual({ at: [1, 5], total: 12 });
  });

  test('reads scripts without spaces by letters', () => {
    expect(findKeyword('緑茶と緑茶', keywordPattern('緑茶', undefined)).at).toHaveLength(2);
  });
});
