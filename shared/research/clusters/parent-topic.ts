import type { TextLanguage } from '#shared/text/text-language.ts';

import type { ClusterBasis, ClusterKeyword } from './cluster.ts';
import { clusterKeywords } from './cluster-keywords.ts';

/** Which keyword leads the topic that a keyword belongs to. */
export type ParentTopic =
  | {
      readonly state: 'part-of';
      readonly leader: string;
      /** 0 to 1, and what was compared. */
      readonly similarity: number;
      readonly basis: ClusterBasis;
    }
  /** It leads others itself. */
  | { readonly state: 'leads'; readonly others: readonly string[] }
  | { readonly state: 'alone' };

/** The parent topic of one keyword among others, as topics are grouped (decision 0066): one page can answer both. */
export function parentTopic(
  keyword: string,
  keywords: readonly ClusterKeyword[],
  language: TextLanguage | undefined,
): ParentTopic {
  const { clusters } = clusterKeywords(keywords, { language });
  const cluster = clusters.find(({ members }) => members.some((each) => each.keyword === keyword));
  const member = cluster?.members.find((each) => each.keyword === keyword);
  if (!cluster || !member) return { state: 'alone' };
  const { leader, members } = cluster;
  if (leader !== keyword) {
    return { state: 'part-of', leader, similarity: member.similarity, basis: member.basis };
  }
  return { state: 'leads', others: members.flatMap((each) => (each.keyword === keyword ? [] : [each.keyword])) };
}
