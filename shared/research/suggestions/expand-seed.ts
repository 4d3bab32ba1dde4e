import { type ExpansionLanguage, expansionLanguages, expansionWords } from './expansion-words.data.ts';

/** What is added to a seed, each kind asked for on its own. */
export const expansionKinds = ['letters', 'digits', 'questions', 'prepositions', 'comparisons'] as const;

export type ExpansionKind = (typeof expansionKinds)[number];

/** A text to ask for. */
export interface Expansion {
  /** `seed`: as it is. */
  readonly kind: 'seed' | ExpansionKind;
  readonly text: string;
}

/** The seed itself, then what each kind makes of it, in the order of `expansionKinds`; each text once. */
export function expandSeed(seed: string, language: string, kinds: readonly ExpansionKind[]): readonly Expansion[] {
  const words = expansionWords[expansionLanguage(language)];
  const made: Readonly<Record<ExpansionKind, () => readonly string[]>> = {
    letters: () => Array.from(words.alphabet, (letter) => `${seed} ${letter}`),
    digits: () => Array.from('0123456789', (digit) => `${seed} ${digit}`),
    questions: () => words.questions.map((word) => `${word} ${seed}`),
    prepositions: () => words.prepositions.map((word) => `${seed} ${word}`),
    comparisons: () => words.comparisons.map((word) => `${seed} ${word}`),
  };
  const all: Expansion[] = [{ kind: 'seed', text: seed }];
  const texts = new Set([seed]);
  for (const kind of expansionKinds.filter((each) => kinds.includes(each))) {
    for (const text of made[kind]()) {
      if (texts.has(text)) continue;
      texts.add(text);
      all.push({ kind, text });
    }
  }
  return all;
}

/** The language whose words are used: English for those that have none. */
export function expansionLanguage(language: string): ExpansionLanguage {
  return expansionLanguages.find((each) => each === language) ?? 'en';
}
