import { type AskedTerm, askedTerms } from './asked-terms.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Passage, PassageKind } from './passage.ts';
import { similarTerms } from './similar-terms.ts';

export interface SearchOptions {
  /** Hits at most. */
  readonly limit: number;
  /** All where left out. */
  readonly kinds?: ReadonlySet<PassageKind> | undefined;
}

/** Of each list so many go into the sum of ranks. */
const listLength = 40;
/** Of Reciprocal Rank Fusion (Cormack, Clarke, Büttcher 2009). */
const fusion = 60;
/** The words as they are say more than how they are spelt. */
const spellingWeight = 0.4;
/** BM25: how soon repeats stop to count, and how much length does. */
const saturation = 1.2;
const lengthWeight = 0.55;
/** How much of the score what stands for few of the words can lose. */
const coverWeight = 0.7;

interface Scored {
  readonly passage: Passage;
  readonly score: number;
}

/**
 * The passages that fit a question best, one for each id: by the words with what the field calls them (BM25), and by how
 * words are spelt (trigrams), the two lists joined by their ranks. Empty where no word is known.
 */
export function searchPassages(
  indexes: readonly PassageIndex[],
  question: string,
  { kinds, limit }: SearchOptions,
): readonly Passage[] {
  const { own, terms } = askedTerms(question);
  if (own.length === 0) return [];
  const byWords = best(score(indexes, terms, own.length, kinds));
  const unknown = own.filter((term) => !indexes.some(({ postings }) => postings.has(term)));
  const bySpelling =
    unknown.length === 0 ? byWords : best(score(indexes, speltLike(unknown, own, terms, indexes), own.length, kinds));
  return fuse([
    [byWords, 1],
    [bySpelling, spellingWeight],
  ]).slice(0, limit);
}

/** The terms, with what unknown words of the question are spelt like: a word that is known is no misspelling of another. */
function speltLike(
  unknown: readonly string[],
  own: readonly string[],
  terms: ReadonlyMap<string, AskedTerm>,
  indexes: readonly PassageIndex[],
): ReadonlyMap<string, AskedTerm> {
  const spelt = new Map(terms);
  const vocabulary = new Set(indexes.flatMap(({ postings }) => [...postings.keys()]));
  for (const [term, near] of similarTerms(unknown, vocabulary))
    for (const [word, weight] of near) if (!spelt.has(word)) spelt.set(word, { weight, ideas: 1 << own.indexOf(term) });
  return spelt;
}

/** Of each thing its best piece. What has something of each word of the question counts more than what repeats one. */
function score(
  indexes: readonly PassageIndex[],
  terms: ReadonlyMap<string, AskedTerm>,
  words: number,
  kinds: ReadonlySet<PassageKind> | undefined,
): Iterable<Scored> {
  const count = indexes.reduce((sum, { passages }) => sum + passages.length, 0);
  const meanLength = indexes.reduce((sum, { totalLength }) => sum + totalLength, 0) / Math.max(1, count);
  const rarities = new Map<string, number>();
  for (const term of terms.keys()) {
    const holders = indexes.reduce((sum, { postings }) => sum + (postings.get(term)?.at.length ?? 0), 0);
    if (holders > 0) rarities.set(term, Math.log(1 + (count - holders + 0.5) / (holders + 0.5)));
  }
  const worth = ideaWorth(terms, rarities, words);
  const worths = new Map<number, number>();
  const worthOf = (bits: number): number => {
    let sum = worths.get(bits);
    if (sum === undefined) {
      sum = worth.reduce((total, each, at) => ((bits >> at) & 1 ? total + each : total), 0);
      worths.set(bits, sum);
    }
    return sum;
  };
  const whole = worthOf(-1);
  const found = new Map<string, Scored>();
  for (const { lengths, passages, postings } of indexes) {
    const sums = new Float64Array(passages.length);
    const ideas = new Int32Array(passages.length);
    for (const [term, { ideas: bits, weight }] of terms) {
      const own = postings.get(term);
      if (!own) continue;
      const rarity = (rarities.get(term) ?? 0) * weight;
      for (const [index, at] of own.at.entries()) {
        const often = own.count[index] ?? 0;
        const room = saturation * (1 - lengthWeight + lengthWeight * ((lengths[at] ?? 0) / meanLength));
        sums[at] = (sums[at] ?? 0) + (rarity * often * (saturation + 1)) / (often + room);
        ideas[at] = (ideas[at] ?? 0) | bits;
      }
    }
    for (const [at, sum] of sums.entries()) {
      const passage = passages[at];
      if (!passage || sum === 0 || kinds?.has(passage.kind) === false) continue;
      const total = sum * (1 - coverWeight + coverWeight * (worthOf(ideas[at] ?? 0) / whole));
      const known = found.get(passage.id);
      if (!known || known.score < total) found.set(passage.id, { passage, score: total });
    }
  }
  return found.values();
}

/** What it is worth to have something of each word of a question: how rare the rarest is that stands for it. */
function ideaWorth(
  terms: ReadonlyMap<string, AskedTerm>,
  rarities: ReadonlyMap<string, number>,
  words: number,
): readonly number[] {
  return Array.from({ length: words }, (_, at) => {
    const those = [...terms].filter(([, { ideas }]) => (ideas >> at) & 1).flatMap(([term]) => rarities.get(term) ?? []);
    return those.length === 0 ? 0 : Math.min(...those);
  });
}

/** The first by score; equal ones in the order of their ids, so that an answer is the same each time. */
function best(found: Iterable<Scored>): readonly Passage[] {
  return [...found]
    .toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
    .slice(0, listLength)
    .map(({ passage }) => passage);
}

function fuse(lists: readonly (readonly [readonly Passage[], number])[]): readonly Passage[] {
  const found = new Map<string, { passage: Passage; sum: number }>();
  for (const [list, weight] of lists) {
    for (const [rank, passage] of list.entries()) {
      const known = found.get(passage.id);
      const part = weight / (fusion + rank + 1);
      if (known) known.sum += part;
      else found.set(passage.id, { passage, sum: part });
    }
  }
  return [...found.values()].toSorted((a, b) => b.sum - a.sum).map(({ passage }) => passage);
}
