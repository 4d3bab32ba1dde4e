import { withoutEnd } from '#shared/kernel/without-end.ts';
import { wordsOf } from '#shared/text/words.ts';

import type { MarketplaceSearch } from './search-days.ts';
import { hasBrand } from './share-of-search.ts';

/** Words with which titles begin, as a brand does on pages that name none. */
export interface SuggestedBrand {
  readonly name: string;
  /** Titles of the newest day that begin so. */
  readonly products: number;
}

const mostOffered = 10;
const longest = 30;
const signs = ".'’&+-";
const firstWords = /^[^\p{L}\p{N}]*(?<first>[\p{L}\p{M}\p{N}&'’.+-]+)(?:\s+(?<second>[\p{L}\p{M}\p{N}&'’.+-]+))?/u;

/**
 * What the user may want to count as brands: the first word of titles of which the page names no brand, with the second
 * where all titles that begin with the first go on with it. Words of the query are none, nor numbers. Most products first.
 */
export function suggestBrands(
  { days, query }: Pick<MarketplaceSearch, 'days' | 'query'>,
  brands: readonly string[],
): readonly SuggestedBrand[] {
  const asked = new Set(wordsOf(query));
  const isName = (word: string): boolean => {
    const [plain] = wordsOf(word);
    return (
      plain !== undefined && plain.length > 1 && word.length <= longest && !asked.has(plain) && /\p{L}/u.test(plain)
    );
  };
  const begins = (days.at(-1)?.products ?? []).flatMap((product) => {
    if (product.section !== 'main' || product.brand !== null || hasBrand(product.title, brands)) return [];
    const { first = '', second } = firstWords.exec(product.title)?.groups ?? {};
    const name = withoutEnd(first, signs);
    // What ends with a sign has ended: no second word belongs to it.
    return isName(name) ? [{ first: name, second: name === first ? second : undefined }] : [];
  });
  return [...Map.groupBy(begins, ({ first }) => first.toLowerCase()).values()]
    .flatMap((same) => {
      const [{ first, second } = { first: '', second: undefined }] = same;
      const isPair =
        same.length > 1 &&
        second !== undefined &&
        isName(second) &&
        same.every((each) => each.second?.toLowerCase() === second.toLowerCase());
      return { name: isPair ? `${first} ${withoutEnd(second, signs)}` : first, products: same.length };
    })
    .toSorted((a, b) => b.products - a.products)
    .slice(0, mostOffered);
}
