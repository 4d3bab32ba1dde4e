import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { clusterKeywords } from '#shared/research/clusters/cluster-keywords.ts';
import { textLanguageOf } from '#shared/text/text-language.ts';
import { seenPage } from '#extension/keyword-view/seen-page.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';

import type { IdeaRow } from './idea-row.ts';

/** The topic of each idea that has one, by its folded form: the keyword that leads it. */
export type IdeaTopics = ReadonlyMap<string, string>;

/**
 * Ideas that one page can answer, by the newest results page that is kept of each (`pages`, the newest first), and by
 * their words where there is none. Of two keywords the better suggestion leads.
 */
export function groupIdeas(rows: readonly IdeaRow[], pages: readonly StoredSnapshot[], language: string): IdeaTopics {
  const newest = new Map<string, StoredSnapshot>();
  for (const page of pages.toReversed()) {
    const { page: number, query, state } = page.snapshot;
    if (query !== null && state === 'ok' && number === 1) newest.set(normalizeKeyword(query), page);
  }
  const keywords = rows.map(({ normalized, strength }) => {
    const page = newest.get(normalized);
    return { keyword: normalized, demand: strength, page: page ? seenPage(page) : null };
  });
  const { clusters } = clusterKeywords(keywords, { language: textLanguageOf(language) });
  return new Map(clusters.flatMap(({ leader, members }) => members.map(({ keyword }) => [keyword, leader] as const)));
}
