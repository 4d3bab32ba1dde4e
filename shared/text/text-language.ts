import { wordsOf } from './words.ts';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';

/** Languages whose words we can reduce to stems, and whose readability has a formula. */
export const textLanguages = ['en', 'fr', 'de', 'es'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** The language that a BCP 47 code begins with, where we know it: `en-GB` is `en`. */
export function textLanguageOf(code: string): TextLanguage | undefined {
  const primary = code.trim().toLowerCase().split(/[-_]/)[0];
  return textLanguages.find((language) => language === primary);
}

/** The stem of a lower-case word, by Porter and Snowball: `kettles` and `kettle` have the same. */
export function stemOf(word: string, language: TextLanguage): string {
  const known = stems[language].get(word);
  if (known !== undefined) return known;
  const stem = stemmers[language](word);
  if (stems[language].size < maxKept) stems[language].set(word, stem);
  return stem;
}

/** Words that carry no topic: articles, pronouns, prepositions, … Lower-case. */
export function isStopWord(word: string, language: TextLanguage): boolean {
  return stopWords[language].has(word);
}

/**
 * Whether a text is surely in that language, by its stop words: three in ten words and more. A cheap first look; texts
 * in it can have fewer.
 */
export function isSurelyIn(text: string, language: TextLanguage): boolean {
  const words = wordsOf(text.slice(0, 1_200));
  return words.length >= 30 && words.filter((word) => isStopWord(word, language)).length >= words.length * 0.3;
}

const maxKept = 20_000;

const stemmers: Readonly<Record<TextLanguage, (word: string) => string>> = {
  en: stemEnglish,
  fr: stemFrench,
  de: stemGerman,
  es: stemSpanish,
};

const stems: Readonly<Record<TextLanguage, Map<string, string>>> = {
  en: new Map(),
  fr: new Map(),
  de: new Map(),
  es: new Map(),
};

/** Elided forms stand alone once a text is cut at its apostrophes. */
const elided = ['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu'];

const stopWords: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: new Set([...english, 's', 't', 're', 've', 'll']),
  fr: new Set([...french, ...elided]),
  de: new Set(german),
  es: new Set(spanish),
};
