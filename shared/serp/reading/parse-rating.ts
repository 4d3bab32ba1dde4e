export interface ParsedRating {
  readonly value: number;
  /** Best possible; null where the text does not say. */
  readonly max: number | null;
}

/**
 * Reads `4.5 out of 5 stars`, `4,5 von 5`, `5つ星のうち4.3`, `Rated 9.1/10` and `87%`: of two numbers the scale is the
 * one that is a usual scale, and the value does not exceed it. null where no number stands.
 */
export function parseRating(text: string): ParsedRating | null {
  const numbers = [...text.matchAll(/\d+(?:[.,]\d+)?/g)]
    .slice(0, 2)
    .map(([digits]) => Number(digits.replace(',', '.')));
  const [first, second] = numbers;
  if (first === undefined) return null;
  if (/^\D*\d+(?:[.,]\d+)?\s*%/.test(text)) return first <= 100 ? { value: first, max: 100 } : null;
  if (second !== undefined && scales.includes(second) && first <= second) return { value: first, max: second };
  if (second !== undefined && scales.includes(first) && second <= first) return { value: second, max: first };
  return first <= 10 ? { value: first, max: null } : null;
}

const scales = [5, 10, 100];
