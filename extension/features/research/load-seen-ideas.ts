import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { loadNewestSnapshots } from '#extension/platform/storage/serp-store.ts';
import { suggestedSearches } from '#extension/report-view/suggested-searches.ts';

/** What kept results pages suggested. */
export interface SeenIdeas {
  readonly related: readonly string[];
  readonly questions: readonly string[];
  /** Pages that suggested any of them. */
  readonly pages: number;
}

const mostPages = 1_000;

/**
 * Related searches and questions of the results pages that this browser keeps, the newest first: of pages whose query holds
 * the seed, and those that hold it themselves; all of them without a seed. Nobody is asked.
 */
export async function loadSeenIdeas(seed: string): Promise<SeenIdeas> {
  const form = normalizeKeyword(seed);
  const related: string[] = [];
  const questions: string[] = [];
  let pages = 0;
  for (const snapshot of await loadNewestSnapshots(mostPages)) {
    const isOfSeed = form === '' || normalizeKeyword(snapshot.query ?? '').includes(form);
    const fits = (text: string): boolean => isOfSeed || normalizeKeyword(text).includes(form);
    const seen = suggestedSearches(snapshot);
    const fromHere = [[...seen.related, ...seen.alsoSearched].filter(fits), seen.questions.filter(fits)] as const;
    related.push(...fromHere[0]);
    questions.push(...fromHere[1]);
    if (fromHere.some((list) => list.length > 0)) pages += 1;
  }
  return { related, questions, pages };
}
