/** Fewer different words than this say nothing about a page. */
const minWords = 20;

interface CountedWord {
  readonly word: string;
  readonly count: number;
}

/**
 * Cosine of two word counts, 0 (no word in common) to 1 (same words in the same proportion). null where either text
 * has too few words to tell. (Salton and McGill, Introduction to Modern Information Retrieval, 1983.)
 */
export function wordSimilarity(a: readonly CountedWord[], b: readonly CountedWord[]): number | null {
  if (a.length < minWords || b.length < minWords) return null;
  const counts = new Map(b.map(({ word, count }) => [word, count]));
  const dot = a.reduce((sum, { word, count }) => sum + count * (counts.get(word) ?? 0), 0);
  return dot / (lengthOf(a) * lengthOf(b));
}

function lengthOf(words: readonly CountedWord[]): number {
  return Math.hypot(...words.map(({ count }) => count));
}
