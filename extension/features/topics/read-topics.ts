import type { ClusterBasis, ClusterKeyword, ClusterTie } from '#shared/research/clusters/cluster.ts';
import { clusterKeywords } from '#shared/research/clusters/cluster-keywords.ts';
import { judgeStrength } from '#shared/research/strength/judge-strength.ts';
import type { DomainAuthority } from '#shared/research/strength/strength.ts';
import { textLanguageOf } from '#shared/text/text-language.ts';
import { seenPage } from '#extension/keyword-view/seen-page.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

export interface TopicMember {
  readonly row: KeywordRow;
  /** 0 to 1. */
  readonly similarity: number;
  readonly basis: ClusterBasis;
  /** SERP strength of its results page; null where that is not known. */
  readonly strength: number | null;
}

/** A page of the site and the keywords of a topic that it ranks for. */
export interface OwnPage {
  readonly url: string;
  readonly keywords: readonly string[];
}

export interface Topic {
  readonly leader: string;
  readonly members: readonly TopicMember[];
  /** Searches a month of its keywords together, where any is known. */
  readonly volume: number | null;
  /** By how many of its keywords they rank for. */
  readonly ownPages: readonly OwnPage[];
}

export interface TopicOptions {
  /** Least similarity of results pages, 0 to 1. */
  readonly leastOverlap: number;
  readonly authority: DomainAuthority;
}

export interface Topics {
  readonly topics: readonly Topic[];
  readonly alone: readonly TopicMember[];
  readonly ties: readonly ClusterTie[];
  /** Keywords whose results page was compared. */
  readonly seenCount: number;
}

/**
 * Keywords of one engine, device and place as topics: those that one page can answer. `pages`: the newest results page of
 * each keyword, by the row's key.
 */
export function readTopics(
  rows: readonly KeywordRow[],
  pages: ReadonlyMap<string, StoredSnapshot>,
  { authority, leastOverlap }: TopicOptions,
): Topics {
  const byKeyword = new Map(rows.map((row) => [row.keyword, row]));
  const keywords = rows.map((row): ClusterKeyword => {
    const page = pages.get(row.key);
    return { keyword: row.keyword, demand: row.volume, page: page ? seenPage(page) : null };
  });
  const [page] = pages.values();
  const language = textLanguageOf(rows[0]?.language || page?.snapshot.language || '');
  const { alone, clusters, setAside, ties } = clusterKeywords(keywords, { leastOverlap, language });
  const memberOf = (member: { keyword: string; similarity: number; basis: ClusterBasis }): readonly TopicMember[] => {
    const row = byKeyword.get(member.keyword);
    return row
      ? [
          {
            row,
            similarity: member.similarity,
            basis: member.basis,
            strength: strengthOf(pages.get(row.key), authority),
          },
        ]
      : [];
  };
  return {
    topics: clusters.map(({ leader, members }) => topicOf(leader, members.flatMap(memberOf))),
    alone: alone.flatMap(memberOf),
    ties,
    seenCount: keywords.filter(({ page }) => page !== null).length - setAside.length,
  };
}

function topicOf(leader: string, members: readonly TopicMember[]): Topic {
  const volumes = members.flatMap(({ row }) => row.volume ?? []);
  const ranked = members.filter(({ row }) => row.rank?.status === 'ok' && row.rank.url !== null);
  const ownPages = Array.from(
    Map.groupBy(ranked, ({ row }) => row.rank?.url ?? ''),
    ([url, own]): OwnPage => ({ url, keywords: own.map(({ row }) => row.keyword) }),
  );
  return {
    leader,
    members,
    volume: volumes.length === 0 ? null : volumes.reduce((sum, volume) => sum + volume, 0),
    ownPages: ownPages.toSorted((a, b) => b.keywords.length - a.keywords.length),
  };
}

function strengthOf(page: StoredSnapshot | undefined, authority: DomainAuthority): number | null {
  if (!page) return null;
  const { seenAt, snapshot } = page;
  return judgeStrength({ snapshot, authority, nowMs: Date.parse(seenAt) })?.score ?? null;
}
