import type { TextLanguage } from '#shared/text/text-language.ts';
import { wordsOf } from '#shared/text/words.ts';

import { choosePages } from './choose-pages.ts';
import type { ClusterKeyword, Clustering } from './cluster.ts';
import { groupOf } from './group.ts';
import { joinGroups, joinOnce } from './join-groups.ts';
import { resultsMeasure, wordsMeasure } from './measures.ts';
import { presentGroups } from './present-groups.ts';
import { tieGroups } from './tie-groups.ts';
import { weighResults } from './weigh-results.ts';
import { weighWords } from './weigh-words.ts';

export interface ClusterOptions {
  /** Of the keywords, for stems and stop words. */
  readonly language?: TextLanguage | undefined;
  /** Least similarity of results pages, 0 to 1. */
  readonly leastOverlap?: number;
  /** Each two keywords of a cluster have to be that similar, not only each to the one that leads. */
  readonly isStrict?: boolean;
}

/** About four of ten results in common: what tools call 30 to 40 %. */
export const defaultOverlap = 0.35;
/** Half the weight of all words of two keywords. */
const leastWords = 0.5;

/**
 * Groups keywords that one page can answer. The keyword with the largest demand leads; others join where their results
 * pages have most in common, places weighted as clicks fall. Keywords whose page was not seen join by their words, and
 * say so. The same keywords give the same clusters, in whatever order they come.
 */
export function clusterKeywords(keywords: readonly ClusterKeyword[], options: ClusterOptions = {}): Clustering {
  const { isStrict = false, language, leastOverlap = defaultOverlap } = options;
  const ordered = keywords.toSorted(byDemand);
  const { pages, setAside } = choosePages(ordered);
  const byResults = { isStrict, least: leastOverlap, measure: resultsMeasure };
  const places = Map.groupBy(pages, ([, { place }]) => place);
  const seen = Array.from(places.values(), (here) => {
    const single = here.map(([each, { results }]) => groupOf(each, 'results', weighResults(results)));
    return joinGroups(single, byResults);
  });

  const words = weighWords(ordered, language);
  const unseen = ordered.filter((each) => !pages.has(each)).map((each) => groupOf(each, 'words', words(each)));
  const byWords = { isStrict, least: leastWords, measure: wordsMeasure };
  const groups = joinOnce(seen.flat(), unseen, byWords, ({ leader }) => words(leader));
  return { ...presentGroups(groups, words), ties: seen.flatMap(tieGroups), setAside };
}

/** Who leads: the largest demand; among equals the shorter keyword, then the alphabet. */
function byDemand(a: ClusterKeyword, b: ClusterKeyword): number {
  return (
    (b.demand ?? -1) - (a.demand ?? -1) ||
    wordsOf(a.keyword).length - wordsOf(b.keyword).length ||
    (a.keyword < b.keyword ? -1 : Number(a.keyword > b.keyword))
  );
}
