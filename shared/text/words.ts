/** The words of a text in lower case, in order: runs of letters, marks and digits. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The word that is repeated most often among those of at least `minLength` letters; undefined for an empty text. */
export function mostRepeatedWord(
  text: string,
  minLength = 4,
): { readonly word: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (word.length >= minLength) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, count })).toSorted((a, b) => b.count - a.count)[0];
}

/** Share of the words of `text` (at least 3 letters) that occur in `vocabulary`; null where `text` has none. */
export function sharedWords(text: string, vocabulary: ReadonlySet<string>): number | null {
  const words = [...new Set(wordsOf(text))].filter((word) => word.length >= 3);
  if (words.length === 0) return null;
  return words.filter((word) => hasStem(word, vocabulary)).length / words.length;
}

/** Same word, or same first five letters: enough to match plurals and endings in most languages. */
function hasStem(word: string, vocabulary: ReadonlySet<string>): boolean {
  if (vocabulary.has(word)) return true;
  if (word.length < 5) return false;
  return stemsOf(vocabulary).has(word.slice(0, 5));
}

/** First five letters of the words of a vocabulary, made once for all the words that are looked for in it. */
function stemsOf(vocabulary: ReadonlySet<string>): ReadonlySet<string> {
  const known = stems.get(vocabulary);
  if (known) return known;
  const made = new Set(Array.from(vocabulary, (word) => word.slice(0, 5)));
  stems.set(vocabulary, made);
  return made;
}

const stems = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
