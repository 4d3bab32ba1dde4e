import { findNumbers, normalizeNumbers } from './parse-number.ts';

export interface ParsedRating {
  readonly value: number;
  /** Best possible; null where the text does not say. */
  readonly max: number | null;
}

/**
 * Reads `4.5 out of 5 stars`, `4,5 von 5`, `5つ星のうち4.3`, `Rated 9.1/10` and `87%`, whichever way round the language
 * puts the two numbers: the scale is the one that is a usual scale, and the value does not exceed it. null where no
 * number stands that can be a rating.
 */
export function parseRating(text: string): ParsedRating | null {
  const normalized = normalizeNumbers(text);
  const [first, second] = findNumbers(normalized);
  if (first === undefined) return null;
  if (/^\s*%/.test(normalized.slice(first.end))) return first.value <= 100 ? { value: first.value, max: 100 } : null;
  if (second !== undefined && scales.has(second.value) && first.value <= second.value) {
    return { value: first.value, max: second.value };
  }
  if (second !== undefined && scales.has(first.value) && second.value <= first.value) {
    return { value: second.value, max: first.value };
  }
  return first.value <= 10 ? { value: first.value, max: null } : null;
}

const scales: ReadonlySet<number> = new Set([5, 10, 100]);
