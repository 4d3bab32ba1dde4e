import { describe, expect, test } from 'vitest';

import { measureReadability, type Readability } from './measure-readability.ts';
import { splitSentences } from './split-sentences.ts';
import type { TextLanguage } from './text-language.ts';
import { wordsOf } from './words.ts';

function measure(text: string, language: TextLanguage): Readability | null {
  return measureReadability(splitSentences(text).map(wordsOf), language);
}

const easy = 'The cat sat on the mat. It saw a dog and ran up a tree. The dog did not mind at all. '.repeat(8);
const hard =
  'Notwithstanding considerable methodological heterogeneity, contemporary investigations systematically demonstrate that organisational communication infrastructures fundamentally determine institutional adaptability under unpredictable environmental circumstances. '.repeat(
    6,
  );

describe('measureReadability', () => {
  test('tells easy from hard, and says by which formula', () => {
    const [a, b] = [measure(easy, 'en'), measure(hard, 'en')];
    expect(a).toMatchObject({ formula: 'Flesch' });
    expect(a?.score).toBeGreaterThan(100);
    expect(b?.score).toBeLessThan(0);
  });

  test('computes Flesch from its two averages', () => {
    // 8 × (6 + 9 + 7) words in 24 sentences; one syllable each.
    expect(measure(easy, 'en')).toMatchObject({
      wordCount: 176,
      sentenceCount: 24,
      wordsPerSentence: 7.3,
      syllablesPerWord: 1,
      score: 115,
    });
  });

  test.each([
    [
      'fr',
      'Le chat est sur le lit. Il voit un chien et il court dans la rue. Le chien ne le suit pas du tout. ',
      'Kandel-Moles',
    ],
    [
      'de',
      'Die Katze sitzt auf dem Dach. Sie sieht einen Hund und läuft auf den Baum. Der Hund bleibt ganz ruhig im Gras. ',
      'Amstad',
    ],
    [
      'es',
      'El gato está en la cama. Ve un perro y corre por la calle. El perro no lo sigue nunca más hoy. ',
      'Fernández Huerta',
    ],
  ] as const)('has the formula of %s, and finds plain sentences easy', (language, text, formula) => {
    const measured = measure(text.repeat(8), language);
    expect(measured?.formula).toBe(formula);
    expect(measured?.score).toBeGreaterThan(60);
  });

  test('leaves short texts, headings and menus alone', () => {
    expect(measure('Tea is good. It is hot.', 'en')).toBeNull();
    expect(measure('Home\nShop\nAbout us\n'.repeat(100), 'en')).toBeNull();
  });
});
