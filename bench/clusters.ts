import type { ClusterKeyword } from '#shared/research/clusters/cluster.ts';
import { clusterKeywords } from '#shared/research/clusters/cluster-keywords.ts';

const count = 10_000;

/** `npm run bench -- --only clusters`: 10,000 keywords of 1,500 topics, once by their results pages and once by their words. */
export function benchClusters(): void {
  const random = randomNumbers(7);
  const keywords = Array.from({ length: count }, (_, at) => madeKeyword(at % 1_500, random));
  const unseen = keywords.map((each) => ({ ...each, page: null }));
  report('by results pages', keywords);
  report('by words', unseen);
}

function report(name: string, keywords: readonly ClusterKeyword[]): void {
  const startMs = performance.now();
  const { alone, clusters } = clusterKeywords(keywords, { language: 'en' });
  const tookMs = Math.round(performance.now() - startMs);
  console.log(`${count} keywords ${name}: ${tookMs} ms, ${clusters.length} clusters, ${alone.length} alone`);
}

function madeKeyword(topic: number, random: () => number): ClusterKeyword {
  const results = Array.from({ length: 10 }, (_, at) =>
    random() < 0.6
      ? `https://site${(topic * 7 + at) % 4_000}.example/topic-${topic}-${at}`
      : `https://big${Math.floor(random() * 300)}.example/${Math.floor(random() * 40)}`,
  );
  const keyword = `thing ${topic} ${qualities[Math.floor(random() * qualities.length)] ?? ''} ${Math.floor(random() * 40)} shoes`;
  return { keyword, demand: Math.floor(random() * 1_000), page: { results, place: 'google', seenAt: '2026-11-01' } };
}

const qualities = ['best', 'cheap', 'red', 'blue', 'used', 'new', 'for women', 'for men'];

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
