import { describe, expect, test } from 'vitest';

import { countSyllables } from './count-syllables.ts';
import type { TextLanguage } from './text-language.ts';

const cases: readonly (readonly [TextLanguage, string, number])[] = [
  ['en', 'tea', 1],
  ['en', 'kettle', 2],
  ['en', 'water', 2],
  ['en', 'temperature', 4],
  ['en', 'brewed', 1],
  ['en', 'wanted', 2],
  ['en', 'make', 1],
  ['en', 'makes', 1],
  ['fr', 'thé', 1],
  ['fr', 'théière', 2],
  ['fr', 'tasse', 1],
  ['fr', 'température', 4],
  ['fr', 'chaque', 1],
  ['de', 'wasser', 2],
  ['de', 'teekanne', 3],
  ['de', 'häuser', 2],
  ['de', 'temperatur', 4],
  ['es', 'agua', 2],
  ['es', 'día', 2],
  ['es', 'país', 2],
  ['es', 'bueno', 2],
  ['es', 'leer', 2],
  ['es', 'ciudad', 2],
  ['es', 'quiero', 2],
  ['en', 'xyz', 1],
];

describe('countSyllables', () => {
  test.each(cases)('%s: %s has %i', (language, word, expected) => {
    expect(countSyllables(word, language)).toBe(expected);
  });
});
