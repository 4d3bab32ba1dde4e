import { countSyllables } from './count-syllables.ts';
import type { TextLanguage } from './text-language.ts';

export interface Readability {
  /** 0 (hard) to 100 (easy) for most texts; short words in short sentences can exceed both ends. */
  readonly score: number;
  readonly formula: string;
  readonly sentenceCount: number;
  readonly wordCount: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/** Fewer words give a number that one sentence would overturn. */
export const minReadableWords = 100;

/** Reading ease of sentences, each given by its words, by the formula of their language; null for under 100 words. */
export function measureReadability(
  sentences: readonly (readonly string[])[],
  language: TextLanguage,
): Readability | null {
  const words = sentences.flat().filter((word) => /\p{L}/u.test(word));
  if (words.length < minReadableWords) return null;
  const wordsPerSentence = words.length / sentences.length;
  const syllablesPerWord = words.reduce((sum, word) => sum + countSyllables(word, language), 0) / words.length;
  const { name, score } = formulas[language];
  return {
    score: Math.round(score(wordsPerSentence, syllablesPerWord)),
    formula: name,
    sentenceCount: sentences.length,
    wordCount: words.length,
    wordsPerSentence: Math.round(wordsPerSentence * 10) / 10,
    syllablesPerWord: Math.round(syllablesPerWord * 100) / 100,
  };
}

interface Formula {
  readonly name: string;
  readonly score: (wordsPerSentence: number, syllablesPerWord: number) => number;
}

/**
 * R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948). L. Kandel and A. Moles, Application
 * de l’indice de Flesch à la langue française, Cahiers d’Études de Radio-Télévision 19 (1958). T. Amstad, Wie
 * verständlich sind unsere Zeitungen?, Zürich (1978). J. Fernández Huerta, Medidas sencillas de lecturabilidad,
 * Consigna 214 (1959), with words per sentence, as its examples compute.
 */
const formulas: Readonly<Record<TextLanguage, Formula>> = {
  en: { name: 'Flesch', score: (sentence, word) => 206.835 - 1.015 * sentence - 84.6 * word },
  fr: { name: 'Kandel-Moles', score: (sentence, word) => 207 - 1.015 * sentence - 73.6 * word },
  de: { name: 'Amstad', score: (sentence, word) => 180 - sentence - 58.5 * word },
  es: { name: 'Fernández Huerta', score: (sentence, word) => 206.84 - 1.02 * sentence - 60 * word },
};
