import { foldSpace } from '#shared/kernel/fold-space.ts';
import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** Searches that a results page suggests, each once, in its order. */
export interface SuggestedSearches {
  readonly questions: readonly string[];
  readonly related: readonly string[];
  readonly alsoSearched: readonly string[];
}

export function suggestedSearches({ items }: SerpSnapshot): SuggestedSearches {
  const listOf = (textsOf: (item: SerpItem) => readonly string[]): readonly string[] => [
    ...new Set(
      items
        .flatMap(textsOf)
        .map(foldSpace)
        .filter((text) => text !== ''),
    ),
  ];
  return {
    questions: listOf((item) => (item.type === 'people_also_ask' ? item.questions.map(({ text }) => text) : [])),
    related: listOf((item) => (item.type === 'related_searches' ? item.items : [])),
    alsoSearched: listOf((item) => (item.type === 'people_also_search' ? item.items.map(({ title }) => title) : [])),
  };
}
