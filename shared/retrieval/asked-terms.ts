import { fieldWords } from './field-words.data.ts';
import { termsOf } from './terms-of.ts';

/** Another name of what was asked for says less than the word itself. */
const otherNameWeight = 0.7;
/** One bit each. */
const mostIdeas = 24;

/** A term that is looked for. */
export interface AskedTerm {
  readonly weight: number;
  /** Which words of the question it stands for, a bit for each. */
  readonly ideas: number;
}

/** A question as terms: its own words, and what else the field calls them. */
export interface AskedTerms {
  /** Its own words, each once; their place is their bit. */
  readonly own: readonly string[];
  readonly terms: ReadonlyMap<string, AskedTerm>;
}

export function askedTerms(question: string): AskedTerms {
  const said = termsOf(question);
  const own = [...new Set(said)].slice(0, mostIdeas);
  const terms = new Map<string, AskedTerm>(own.map((term, at) => [term, { weight: 1, ideas: 1 << at }]));
  const line = ` ${said.join(' ')} `;
  for (const { called, phrases } of groups) {
    const found = phrases.filter(({ text }) => line.includes(text)).flatMap((phrase) => phrase.terms);
    if (found.length === 0) continue;
    const ideas = found.reduce((bits, term) => bits | (1 << Math.max(0, own.indexOf(term))), 0);
    for (const term of called) {
      const known = terms.get(term);
      terms.set(term, { weight: known?.weight ?? otherNameWeight, ideas: ideas | (known?.ideas ?? 0) });
    }
  }
  return { own, terms };
}

const groups = fieldWords.map(([phrases, called]) => ({
  phrases: phrases.flatMap((phrase) => {
    const terms = termsOf(phrase);
    return terms.length === 0 ? [] : [{ terms, text: ` ${terms.join(' ')} ` }];
  }),
  called: termsOf(called),
}));
