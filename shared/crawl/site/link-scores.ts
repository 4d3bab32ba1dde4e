import type { LinkGraph } from './link-graph.ts';

const damping = 0.85;
const tolerance = 1e-10;
const maxRounds = 200;

/**
 * PageRank within the site (Brin and Page 1998): d = 0.85; one link per pair of pages, none to itself, redirects followed to
 * their end; what pages without links have is spread over all. The sum is 1. `pages` are ids, `finalOf` where an address ends.
 */
export function linkScores(
  pages: readonly number[],
  graph: LinkGraph,
  finalOf: (id: number) => number,
  followsNofollow: boolean,
): ReadonlyMap<number, number> {
  const count = pages.length;
  const index = new Map(pages.map((id, at) => [id, at]));
  const { offsets, targets } = pageEdges(pages, index, graph, finalOf, followsNofollow);
  let scores = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < maxRounds; round += 1) {
    const next = new Float64Array(count);
    let dangling = 0;
    for (let at = 0; at < count; at += 1) {
      const first = offsets[at] ?? 0;
      const end = offsets[at + 1] ?? 0;
      const score = scores[at] ?? 0;
      if (first === end) dangling += score;
      else
        for (let edge = first; edge < end; edge += 1)
          next[targets[edge] ?? 0] = (next[targets[edge] ?? 0] ?? 0) + score / (end - first);
    }
    let change = 0;
    for (let at = 0; at < count; at += 1) {
      const score = (1 - damping) / count + damping * ((next[at] ?? 0) + dangling / count);
      change += Math.abs(score - (scores[at] ?? 0));
      next[at] = score;
    }
    scores = next;
    if (change < tolerance) break;
  }
  return new Map(pages.map((id, at) => [id, scores[at] ?? 0]));
}

function pageEdges(
  pages: readonly number[],
  index: ReadonlyMap<number, number>,
  graph: LinkGraph,
  finalOf: (id: number) => number,
  followsNofollow: boolean,
): { readonly offsets: Uint32Array; readonly targets: Uint32Array } {
  const offsets = new Uint32Array(pages.length + 1);
  const targets = new Uint32Array(graph.size);
  const lastSource = new Int32Array(pages.length).fill(-1);
  let size = 0;
  for (const [at, source] of pages.entries()) {
    const [first, end] = graph.linksOf(source);
    for (let link = first; link < end; link += 1) {
      if (!followsNofollow && graph.isNofollow(link)) continue;
      const target = index.get(finalOf(graph.targets[link] ?? -1));
      if (target === undefined || target === at || lastSource[target] === at) continue;
      lastSource[target] = at;
      targets[size] = target;
      size += 1;
    }
    offsets[at + 1] = size;
  }
  return { offsets, targets };
}

/** 0 to 100 on a logarithmic scale, the strongest page having 100: for reading, not a measure of authority. */
export function readableScore(score: number, highest: number, pageCount: number): number {
  const floor = (1 - damping) / pageCount / 2;
  if (highest <= floor || score <= floor) return 0;
  return Math.round((Math.log(score / floor) / Math.log(highest / floor)) * 1e6) / 1e4;
}
