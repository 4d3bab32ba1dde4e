import { clusterKeywords } from '#shared/research/clusters/cluster-keywords.ts';
import { textLanguageOf } from '#shared/text/text-language.ts';
import { seenPage } from '#extension/keyword-view/seen-page.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';

import type { IdeaRow } from './idea-row.ts';
import { newestByKeyword } from './newest-by-keyword.ts';

/** The topic of each idea that has one, by its folded form: the keyword that leads it. */
export type IdeaTopics = ReadonlyMap<string, string>;

/**
 * Ideas that one page can answer, by the newest results page that is kept of each (`pages`, the newest first), and by
 * their words where there is none. Of two keywords the better suggestion leads.
 */
export function groupIdeas(rows: readonly IdeaRow[], pages: readonly StoredSnapshot[], language: string): IdeaTopics {
  const newest = newestByKeyword(pages);
  const keywords = rows.map(({ normalized, strength }) => {
    const page = newest.get(normalized);
    return { keyword: normalized, demand: strength, page: page ? seenPage(page) : null };
  });
  const { clusters } = clusterKeywords(keywords, { language: textLanguageOf(language) });
  return new Map(clusters.flatMap(({ leader, members }) => members.map(({ keyword }) => [keyword, leader] as const)));
}
