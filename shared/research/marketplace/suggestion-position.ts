import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';

/** What a marketplace suggested for the first letters of a text. */
export interface TypedStep {
  /** As it was typed. */
  readonly typed: string;
  /** Of the first suggestion that is the text, or holds it as whole words; null where none does. */
  readonly place: number | null;
  /** That suggestion; null where there is none. */
  readonly suggestion: string | null;
}

export interface SuggestionPosition {
  /** Fewest letters after which it is suggested, and the place there. */
  readonly first: { readonly letters: number; readonly place: number };
  /** The best place, and the fewest letters for it. */
  readonly best: { readonly letters: number; readonly place: number };
}

/** Letters of a text that are typed one by one, at most. */
export const mostTyped = 40;

/** A text as it is typed, letter by letter; a space alone adds nothing to ask for. */
export function typedPrefixes(text: string): readonly string[] {
  const letters = Array.from(new Intl.Segmenter().segment(normalizeKeyword(text)), ({ segment }) => segment);
  return letters
    .slice(0, mostTyped)
    .flatMap((letter, at) => (letter.trim() === '' ? [] : [letters.slice(0, at + 1).join('')]));
}

/** Where a query or brand stands among suggestions: as a whole, else within one. */
export function placeAmong(wanted: string, typed: string, suggestions: readonly string[]): TypedStep {
  const form = normalizeKeyword(wanted);
  const forms = suggestions.map(normalizeKeyword);
  const exact = forms.indexOf(form);
  const at = exact === -1 ? forms.findIndex((each) => ` ${each} `.includes(` ${form} `)) : exact;
  return { typed, place: at === -1 ? null : at + 1, suggestion: suggestions[at] ?? null };
}

/** Over all steps that were answered, in any order; undefined where it was never suggested. */
export function suggestionPosition(steps: readonly TypedStep[]): SuggestionPosition | undefined {
  const told = steps
    .flatMap(({ place, typed }) => (place === null ? [] : [{ letters: lettersOf(typed), place }]))
    .toSorted((a, b) => a.letters - b.letters);
  const [first] = told;
  const [best] = told.toSorted((a, b) => a.place - b.place || a.letters - b.letters);
  return first && best && { first, best };
}

/** As people count them. */
export function lettersOf(text: string): number {
  return Array.from(new Intl.Segmenter().segment(text)).length;
}
