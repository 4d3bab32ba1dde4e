import { findNumbers, normalizeNumbers } from './parse-number.ts';

export interface ParsedRating {
  readonly value: number;
  readonly max: number;
}

/**
 * Stars out of `max` as a page words them, in whichever order the language puts the two numbers (`4.5 out of 5 stars`,
 * `5つ星のうち4.5`, `4,5 von 5 Sternen`). null where the text has no number, or not one that can be the rating.
 */
export function parseRating(text: string, max = 5): ParsedRating | null {
  const numbers = findNumbers(normalizeNumbers(text))
    .map(({ value }) => value)
    .slice(0, 2);
  const [first, second] = numbers;
  if (first === undefined) return null;
  const value = second === undefined ? first : first === max ? second : first;
  return value >= 0 && value <= max ? { value, max } : null;
}
