import { wordsOf } from '#shared/text/words.ts';

import { type BriefPage, topicKey } from './brief-page.ts';
import { type Range, rangeOf } from './range.ts';

/** A word or pair of words that most of the pages use. */
export interface SharedTerm {
  readonly text: string;
  /** Stems: what a page must have to use it. */
  readonly key: string;
  /** How many of the pages use it. */
  readonly pages: number;
  /** How often those that use it do. */
  readonly uses: Range;
}

const mostTerms = 40;

/**
 * Terms that at least half of the pages use, and never fewer than two; those of most pages first, then pairs before
 * single words, then by how often they stand there. Words of the query are no news, and a single word that only stands
 * in a shared pair is left to it.
 */
export function sharedTerms(pages: readonly BriefPage[], query: string): readonly SharedTerm[] {
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const [language = null] = pages.map((page) => page.language);
  const asked = new Set(wordsOf(query).map((word) => topicKey([word], language)));
  const keys = new Set(pages.flatMap(({ phrases }) => [...phrases.keys()]));
  const found = [...keys].flatMap((key): (SharedTerm & { readonly total: number })[] => {
    const parts = key.split(' ');
    if (parts.every((part) => asked.has(part))) return [];
    const used = pages.flatMap(({ phrases }) => phrases.get(key) ?? []);
    if (used.length < least) return [];
    const counts = used.map(({ count }) => count);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return [{ text: used[0]?.text ?? key, key, pages: used.length, uses: rangeOf(counts), total }];
  });
  const totals = new Map(found.map(({ key, total }) => [key, total]));
  const isOfPair = ({ key, total }: (typeof found)[number]): boolean =>
    !key.includes(' ') &&
    found.some(
      (pair) =>
        pair.key.includes(' ') && pair.key.split(' ').includes(key) && (totals.get(pair.key) ?? 0) >= 0.7 * total,
    );
  return found
    .filter((term) => !isOfPair(term))
    .toSorted(
      (a, b) => b.pages - a.pages || Number(b.key.includes(' ')) - Number(a.key.includes(' ')) || b.total - a.total,
    )
    .slice(0, mostTerms)
    .map(({ key, pages: by, text, uses }) => ({ key, pages: by, text, uses }));
}
