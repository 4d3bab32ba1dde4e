/** Languages in which seeds can be expanded. */
export const expansionLanguages = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const;

export type ExpansionLanguage = (typeof expansionLanguages)[number];

export interface ExpansionWords {
  /** Letters that words begin with. */
  readonly alphabet: string;
  /** Put before the seed. */
  readonly questions: readonly string[];
  /** Put after the seed. */
  readonly prepositions: readonly string[];
  /** Put after the seed; what is compared follows. */
  readonly comparisons: readonly string[];
}

const latin = 'abcdefghijklmnopqrstuvwxyz';

/** What is added to a seed, in each language. */
export const expansionWords: Readonly<Record<ExpansionLanguage, ExpansionWords>> = {
  en: {
    alphabet: latin,
    questions: [
      'what',
      'how',
      'why',
      'when',
      'where',
      'who',
      'which',
      'are',
      'can',
      'do',
      'does',
      'is',
      'should',
      'will',
    ],
    prepositions: ['for', 'with', 'without', 'to', 'near', 'in', 'on', 'from', 'by', 'at', 'like', 'under'],
    comparisons: ['vs', 'versus', 'or', 'and', 'compared to', 'alternative'],
  },
  fr: {
    alphabet: `${latin}é`,
    questions: [
      'comment',
      'pourquoi',
      'quand',
      'où',
      'qui',
      'quel',
      'quelle',
      'combien',
      'est-ce que',
      "qu'est-ce que",
      'peut-on',
    ],
    prepositions: ['pour', 'avec', 'sans', 'à', 'de', 'en', 'dans', 'chez', 'près de', 'sur', 'par', 'entre'],
    comparisons: ['ou', 'vs', 'et', 'versus', 'comparé à', 'alternative'],
  },
  de: {
    alphabet: `${latin}äöü`,
    questions: [
      'was',
      'wie',
      'warum',
      'wann',
      'wo',
      'wer',
      'welche',
      'welcher',
      'wie viel',
      'kann',
      'ist',
      'sind',
      'soll',
    ],
    prepositions: ['für', 'mit', 'ohne', 'in', 'auf', 'bei', 'zum', 'zur', 'von', 'aus', 'unter', 'gegen'],
    comparisons: ['oder', 'vs', 'und', 'gegen', 'im vergleich', 'alternative'],
  },
  es: {
    alphabet: `${latin}ñ`,
    questions: ['qué', 'cómo', 'por qué', 'cuándo', 'dónde', 'quién', 'cuál', 'cuánto', 'se puede', 'es'],
    prepositions: ['para', 'con', 'sin', 'de', 'en', 'a', 'por', 'cerca de', 'sobre', 'entre'],
    comparisons: ['o', 'vs', 'y', 'versus', 'comparado con', 'alternativa'],
  },
  it: {
    alphabet: latin,
    questions: ['cosa', 'come', 'perché', 'quando', 'dove', 'chi', 'quale', 'quanto', 'si può', 'è'],
    prepositions: ['per', 'con', 'senza', 'di', 'in', 'a', 'da', 'su', 'vicino a', 'tra'],
    comparisons: ['o', 'vs', 'e', 'oppure', 'confronto con', 'alternativa'],
  },
  pt: {
    alphabet: `${latin}ç`,
    questions: ['o que', 'como', 'por que', 'quando', 'onde', 'quem', 'qual', 'quanto', 'pode', 'é'],
    prepositions: ['para', 'com', 'sem', 'de', 'em', 'a', 'por', 'perto de', 'sobre', 'entre'],
    comparisons: ['ou', 'vs', 'e', 'versus', 'comparado com', 'alternativa'],
  },
};
