import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { isOfDomains } from '#shared/serp/is-of-domains.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { typedDomain } from '#shared/kernel/typed-domain.ts';
import { loadNewestSnapshots } from '#extension/platform/storage/serp-store.ts';
import { suggestedSearches } from '#extension/report-view/suggested-searches.ts';
import { serpRows } from '#extension/report-view/serp-rows.ts';

/** What kept results pages tell. */
export interface SeenIdeas {
  /** Searches on whose results the site stands that was asked for. */
  readonly ranked: readonly string[];
  readonly related: readonly string[];
  readonly questions: readonly string[];
  /** Pages that told any of them. */
  readonly pages: number;
}

const mostPages = 1_000;

/** `seenIdeas` of the results pages that this browser keeps, the newest first. Nobody is asked. */
export async function loadSeenIdeas(seed: string): Promise<SeenIdeas> {
  const pages = await loadNewestSnapshots(mostPages);
  return seenIdeas(
    pages.map(({ snapshot }) => snapshot),
    seed,
  );
}

/**
 * For an address, a site's own or a competitor's: the searches on whose results it stands, with what those pages suggest.
 * For words: what pages suggest whose query holds them, and suggestions that hold them; all of them without a seed.
 */
export function seenIdeas(snapshots: readonly SerpSnapshot[], seed: string): SeenIdeas {
  const host = typedDomain(seed);
  const form = normalizeKeyword(seed);
  const ranked: string[] = [];
  const related: string[] = [];
  const questions: string[] = [];
  let pages = 0;
  for (const snapshot of snapshots) {
    const { query } = snapshot;
    const isRanked = host !== undefined && serpRows(snapshot).some(({ domain }) => isOfDomains(domain, [host]));
    const isOfSeed = form === '' || isRanked || normalizeKeyword(query ?? '').includes(form);
    const fits = (text: string): boolean => isOfSeed || normalizeKeyword(text).includes(form);
    const suggested = suggestedSearches(snapshot);
    const found = {
      ranked: isRanked && query !== null ? [query] : [],
      related: [...suggested.related, ...suggested.alsoSearched].filter(fits),
      questions: suggested.questions.filter(fits),
    };
    ranked.push(...found.ranked);
    related.push(...found.related);
    questions.push(...found.questions);
    if (Object.values(found).some((list) => list.length > 0)) pages += 1;
  }
  return { ranked, related, questions, pages };
}
