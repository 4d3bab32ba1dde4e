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
  ])('%j', (text, replacementCharacters, mojibakeSequences) => {
    expect(findDamage(text)).toMatchObject({ replacementCharacters, mojibakeSequences });
  });
});
