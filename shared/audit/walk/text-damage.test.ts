import { describe, expect, test } from 'vitest';

import { findDamage } from './text-damage.ts';

describe('findDamage', () => {
  test.each([
    ['cafÃ© crÃ¨me', 0, 2],
    ['itâ€™s “fine”', 0, 1],
    ['bad \ufffd\ufffd', 2, 0],
    ['São Paulo, Ângela, pâté, côte', 0, 0],
    ['SÃO PAULO', 0, 0],
    ['NÂO', 0, 0],
    ['§ Â§ 5', 0, 1],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€', 0, 2],
    ['Î“ÎµÎ¹Î¬ ÏƒÎ¿Ï…', 0, 2],
    ['æ—¥æœ¬èªž', 0, 1],
    ['РџСЂРёРІРµС‚', 0, 1],
    ['CafГ© crГЁme', 0, 1],
    ['Скамейки РСФСР «Рига»', 0, 0],
    ['ESPAÑA “Ñu” – ß’', 0, 0],
  ])('%j', (text, replacementCharacters, mojibakeSequences) => {
    expect(findDamage(text)).toMatchObject({ replacementCharacters, mojibakeSequences });
  });
});
