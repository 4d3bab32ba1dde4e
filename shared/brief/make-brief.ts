import type { SaidIntent } from '#shared/research/intent/intent.ts';
import { saidIntent } from '#shared/research/intent/judge-intent.ts';
import { judgeKeywordIntent } from '#shared/research/intent/judge-serp-intent.ts';
import { type FeatureType, isFeatureType } from '#shared/serp/feature-type.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { BriefPage } from './brief-page.ts';
import { type BriefQuestion, briefQuestions } from './brief-questions.ts';
import { type Range, rangeOf } from './range.ts';
import type { RankedPage } from './ranked-page.ts';
import { hasHeadingFor, type SharedHeading, sharedHeadings } from './shared-headings.ts';
import { type SharedTerm, sharedTerms } from './shared-terms.ts';
import { leaveOut } from './uncounted.ts';

/** What a page needs for a query, by its results page and the pages that lead it. Everything is counted, nothing written. */
export interface Brief {
  readonly query: string;
  readonly intent: SaidIntent;
  /** Blocks of the results page beside plain results, as it names them. */
  readonly features: readonly FeatureType[];
  readonly questions: readonly BriefQuestion[];
  readonly headings: readonly (SharedHeading & { readonly isOwn: boolean | null })[];
  readonly terms: readonly (SharedTerm & { readonly own: number | null })[];
  /** Words of the content, and reading ease, of the pages that were read; null for fewer than three. */
  readonly words: Range | null;
  readonly ease: Range | null;
  /** Types of structured data with the pages that have them, of at least two. */
  readonly types: readonly { readonly type: string; readonly pages: number; readonly isOwn: boolean | null }[];
  readonly pages: readonly RankedPage[];
  /** Pages that everything above was counted on. */
  readonly read: number;
  readonly own: { readonly url: string; readonly words: number; readonly ease: number | null } | null;
}

/** Pages below which no range is told. */
const leastForRange = 3;

/**
 * Puts a brief together. Pages without content, the user's own and those in another language than most do not count.
 * `own`: the page that is to be improved.
 */
export function makeBrief(serp: SerpSnapshot, ranked: readonly RankedPage[], own?: BriefPage): Brief {
  const query = serp.query ?? '';
  const pages = leaveOut(ranked, own, serp.language);
  const read = pages.flatMap(({ page }) => page ?? []);
  const rangeFrom = (numbers: readonly number[]): Range | null =>
    numbers.length < leastForRange ? null : rangeOf(numbers);
  const headings = sharedHeadings(read, query).map((heading) => ({
    ...heading,
    isOwn: own ? hasHeadingFor(own, heading, query) : null,
  }));
  return {
    query,
    intent: query === '' ? 'unknown' : saidIntent(judgeKeywordIntent(query, serp)),
    features: [...new Set(serp.items.flatMap(({ type }) => (isFeatureType(type) ? [type] : [])))],
    questions: briefQuestions(serp, read, own, headings),
    headings,
    terms: sharedTerms(read, query).map((term) => ({
      ...term,
      own: own ? (own.phrases.get(term.key)?.count ?? 0) : null,
    })),
    words: rangeFrom(read.map(({ words }) => words)),
    ease: rangeFrom(read.flatMap(({ ease }) => ease ?? [])),
    types: typesOf(read, own),
    pages,
    read: read.length,
    own: own ? { url: own.url, words: own.words, ease: own.ease } : null,
  };
}

function typesOf(pages: readonly BriefPage[], own: BriefPage | undefined): Brief['types'] {
  const types = new Set(pages.flatMap((page) => page.types));
  return [...types]
    .map((type) => ({
      type,
      pages: pages.filter((page) => page.types.includes(type)).length,
      isOwn: own ? own.types.includes(type) : null,
    }))
    .filter(({ pages: count }) => count > 1)
    .toSorted((a, b) => b.pages - a.pages || a.type.localeCompare(b.type));
}
