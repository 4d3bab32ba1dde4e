import { describe, expect, it } from 'vitest';

import type { ClusterKeyword } from './cluster.ts';
import { clusterKeywords } from './cluster-keywords.ts';

/**
 * A shop of twelve topics as Search Console counts it: two queries that land on the same page belong together, two that
 * never share one do not. Results pages are drawn at random from what ranks for a topic, with results of neighbouring
 * topics and of big sites among them.
 */
describe('clusters of queries', () => {
  it.each([1, 2, 3, 4, 5])('agree with the pages that they land on (draw %i)', (draw) => {
    const random = randomNumbers(draw);
    const queries = topics.flatMap((topic, at) =>
      Array.from({ length: 8 }, (_, each) => drawQuery(random, topic, at, each)),
    );
    const { clusters } = clusterKeywords(queries.map(({ keyword }) => keyword));
    const clusterOf = new Map(
      clusters.flatMap(({ leader, members }) => members.map(({ keyword }) => [keyword, leader])),
    );
    const pairs = queries.flatMap((a, at) =>
      queries.slice(at + 1).map((b) => {
        const leader = clusterOf.get(a.keyword.keyword);
        return {
          isOne: leader !== undefined && leader === clusterOf.get(b.keyword.keyword),
          isTrue: a.page === b.page,
        };
      }),
    );
    const both = pairs.filter(({ isOne, isTrue }) => isOne && isTrue).length;
    expect(both / pairs.filter(({ isOne }) => isOne).length).toBeGreaterThanOrEqual(0.9);
    expect(both / pairs.filter(({ isTrue }) => isTrue).length).toBeGreaterThanOrEqual(0.7);
  });
});

const topics = [
  'kettles',
  'teapots',
  'green tea',
  'black tea',
  'mugs',
  'filters',
  'grinders',
  'scales',
  'coffee',
  'milk jugs',
  'trays',
  'gift boxes',
];

interface Query {
  readonly keyword: ClusterKeyword;
  /** Where it lands. */
  readonly page: string;
}

/** A topic's pages keep about their order from query to query; three in ten results are other ones. */
function drawQuery(random: () => number, topic: string, at: number, each: number): Query {
  const neighbour = topics[(at + 1) % topics.length] ?? topic;
  const ranked = Array.from({ length: 20 }, (_, rank) => ({ rank, score: rank + random() * 10 }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, 10);
  const results = ranked.map(({ rank }) => {
    const draw = random();
    if (draw < 0.7) return pageOf(topic, rank);
    if (draw < 0.85) return pageOf(neighbour, rank);
    return `https://encyclopedia.example/${Math.floor(random() * 500)}`;
  });
  const page = { results, place: 'google', seenAt: '2026-11-20T00:00:00Z' };
  return { keyword: { keyword: `${topic} ${each}`, demand: Math.floor(random() * 1_000), page }, page: topic };
}

function pageOf(topic: string, rank: number): string {
  return `https://shop-${rank}.example/${topic.replace(' ', '-')}`;
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
