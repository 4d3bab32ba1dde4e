/** Shorter ones share too few trigrams to tell a misspelling from another word. */
const leastLetters = 4;
const leastSimilarity = 0.5;

/** Each of the terms with those of a vocabulary that are spelt like it, and how much (Dice over trigrams, 1 for itself). */
export function similarTerms(
  terms: readonly string[],
  vocabulary: Iterable<string>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map(terms.map((term) => [term, new Map<string, number>()]));
  const owners = new Map<string, number[]>();
  const sizes = terms.map((term, owner) => {
    const grams = term.length < leastLetters ? [] : trigramsOf(term);
    for (const gram of grams) {
      const known = owners.get(gram);
      if (known) known.push(owner);
      else owners.set(gram, [owner]);
    }
    return grams.length;
  });
  const shared = new Uint16Array(terms.length);
  for (const word of vocabulary) {
    found.get(word)?.set(word, 1);
    if (word.length < leastLetters) continue;
    shared.fill(0);
    let isNear = false;
    const count = word.length + 1;
    for (let at = 0; at < count; at += 1) {
      for (const owner of owners.get(trigramAt(word, at)) ?? none) {
        shared[owner] = (shared[owner] ?? 0) + 1;
        isNear = true;
      }
    }
    if (!isNear) continue;
    for (const [owner, term] of terms.entries()) {
      if (term === word) continue;
      const likeness = Math.min(1, (2 * (shared[owner] ?? 0)) / ((sizes[owner] ?? 0) + count));
      if (likeness >= leastSimilarity) found.get(term)?.set(word, likeness);
    }
  }
  return found;
}

const none: readonly number[] = [];

/** As pg_trgm pads a word: two spaces before it, one behind. */
function trigramAt(word: string, at: number): string {
  if (at === 0) return `  ${word.slice(0, 1)}`;
  if (at === 1) return ` ${word.slice(0, 2)}`;
  return at === word.length ? `${word.slice(-2)} ` : word.slice(at - 2, at + 1);
}

function trigramsOf(word: string): readonly string[] {
  return [...new Set(Array.from({ length: word.length + 1 }, (_, at) => trigramAt(word, at)))];
}
