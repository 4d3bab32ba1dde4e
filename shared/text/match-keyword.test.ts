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
  ['fr', 'café crème', 'Cafe\u0301 cre\u0300me du matin', 'exact'],
  ['fr', 'cafe creme', 'Café crème du matin', 'inflected'],
  [undefined, 'iş güvenliği', 'İŞ GÜVENLİĞİ EĞİTİMİ', 'inflected'],
  [undefined, 'ısıtıcı', 'ISITICI FİYATLARI', 'inflected'],
  [undefined, 'τίτλος σελίδας', 'ΤΙΤΛΟΣ ΣΕΛΙΔΑΣ με παγκάκια', 'inflected'],
  [undefined, 'зелёный чай', 'Зеленый чай', 'inflected'],
  [undefined, 'københavn', 'Bænke i KØBENHAVN', 'exact'],
  [undefined, 'قطة سوداء', 'القطة السوداء في الحديقة', 'inflected'],
  [undefined, 'ספסל עץ', 'הספסל העץ', 'inflected'],
  [undefined, '나무벤치', '나무벤치는 손으로', 'inflected'],
  ['en', 'e-mail marketing', 'Email marketing for shops', 'inflected'],
  ['en', 'email marketing', 'E-mail marketing for shops', 'inflected'],
  ['en', 'art', 'Smart parts', 'none'],
  [undefined, 'قطة', 'للقطة السوداء', 'inflected'],
  [undefined, 'قطة', 'وقطة أخرى', 'inflected'],
  [undefined, 'مدرسة', 'مدرســـة', 'exact'],
  [undefined, 'کتاب', 'كتاب', 'inflected'],
  [undefined, 'کتابها', 'کتاب‌ها', 'inflected'],
  [undefined, 'חתול', 'שהחתול ישן', 'inflected'],
  [undefined, 'חתול', 'לחתול שלי', 'inflected'],
  [undefined, 'לב', 'כלב גדול', 'none'],
  [undefined, '벤치', '벤치들을 팝니다', 'inflected'],
  [undefined, '벤치', '벤치에서는', 'inflected'],
  [undefined, 'ベンチ', 'ﾍﾞﾝﾁを販売', 'exact'],
  ['en', 'seo tools', 'ＳＥＯ　ｔｏｏｌｓ', 'exact'],
  ['en', 'office chair', 'oﬃce chair', 'exact'],
  [undefined, "п'ять", 'пʼять лавок', 'exact'],
  ['de', 'weinglas', 'Wein\u00adglas aus Kristall', 'exact'],
  [undefined, 'ħobż', 'hobz', 'inflected'],
  [undefined, 'हिन्दी पाठ', 'हिन्दी पाठ यहाँ', 'exact'],
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
