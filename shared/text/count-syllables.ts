import type { TextLanguage } from './text-language.ts';

/** Syllables of a lower-case word, at least 1: groups of vowels, corrected by what each language writes but does not say. */
export function countSyllables(word: string, language: TextLanguage): number {
  return Math.max(1, counters[language](word));
}

const counters: Readonly<Record<TextLanguage, (word: string) => number>> = {
  en: countEnglish,
  fr: countFrench,
  de: (word) => groups(word, /aa|ee|ie|oo|ai|ei|au|äu|eu|[aeiouäöüy]/g),
  es: countSpanish,
};

function groups(word: string, pattern: RegExp): number {
  return word.match(pattern)?.length ?? 0;
}

function countEnglish(word: string): number {
  if (word.length <= 3) return 1;
  const spoken = word.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return groups(spoken, /[aeiouy]{1,2}/g);
}

function countFrench(word: string): number {
  const sounds = word.replace(/qu|gu(?=[eiéèê])/g, 'k').replace(/(?<=[aeéèêou])i(?=[aeéèêou])/g, 'j');
  const spoken = word.length > 3 ? sounds.replace(/(?<=[^aeiouyàâéèêëîïôöùûü])(?:e|es|ent)$/, '') : sounds;
  return groups(spoken, /[aeiouyàâæéèêëîïôöœùûü]+/g);
}

/** Two strong vowels, and a stressed weak one beside another vowel, are two syllables. */
function countSpanish(word: string): number {
  const spoken = word.replace(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'k').replace(/y(?=[aeiouáéíóú])/g, 'j');
  return groups(spoken, /[iuüy]?[aeoáéó][iuy]?|[íú]|[iuüy]+/g);
}
