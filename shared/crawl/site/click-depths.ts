import type { KnownUrl } from '../state/known-urls.ts';
import type { LinkGraph } from './link-graph.ts';

/**
 * Least clicks from the start, or from any address of a list, to each address over followed links; redirects cost none, -1 where no way leads there. Exact,
 * in whatever order the pages were fetched: level by level, with the targets of redirects in the level they were met in.
 */
export function clickDepths(
  urls: readonly KnownUrl[],
  graph: LinkGraph,
  followsNofollow: boolean,
  starts: readonly number[] = [0],
): Int32Array {
  const depths = new Int32Array(urls.length).fill(-1);
  let level: number[] = [];
  const enter = (id: number, depth: number, into: number[]): void => {
    for (let at = id; at >= 0 && depths[at] === -1; at = urls[at]?.redirectsTo ?? -1) {
      depths[at] = depth;
      into.push(at);
    }
  };
  for (const start of starts) if (start < urls.length) enter(start, 0, level);
  for (let depth = 1; level.length > 0; depth += 1) {
    const next: number[] = [];
    for (const source of level) {
      const [first, end] = graph.linksOf(source);
      for (let link = first; link < end; link += 1) {
        if (followsNofollow || !graph.isNofollow(link)) enter(graph.targets[link] ?? -1, depth, next);
      }
    }
    level = next;
  }
  return depths;
}
