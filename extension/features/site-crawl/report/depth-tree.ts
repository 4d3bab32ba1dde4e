import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { isPage } from '#shared/crawl/report/is-page.ts';
import type { CrawlEdges } from '#extension/platform/storage/crawl-records.ts';

/** A page below the one that leads to it in the fewest clicks. `id`: its place in `report.urls`. */
export interface TreePage {
  readonly id: number;
  readonly url: string;
  readonly depth: number;
  readonly children: TreePage[];
  /** Pages below it, at any depth. */
  below: number;
}

/**
 * Pages as a reader finds them: each below the first page that links to it one click nearer to the start, over redirects
 * too. The start is the root; pages that no way was found to are left out. Linear in pages and links.
 */
export function depthTree({ urls }: CrawlReport, edges: CrawlEdges): readonly TreePage[] {
  const ids = new Map(urls.map(({ url }, id) => [url, id]));
  const pages = new Map<number, TreePage>();
  for (const [id, known] of urls.entries()) {
    const { depth, url } = known;
    if (isPage(known) && depth !== null) pages.set(id, { id, url, depth, children: [], below: 0 });
  }
  const finalOf = (start: number): number => {
    let at = start;
    for (let hop = 0; hop < 10; hop += 1) {
      const to = urls[at]?.redirectsTo;
      const next = to === undefined ? undefined : ids.get(to);
      if (next === undefined) return at;
      at = next;
    }
    return -1;
  };
  const placed = new Set<number>();
  for (const [at, source] of edges.from.entries()) {
    const from = pages.get(source);
    const to = pages.get(finalOf(edges.to[at] ?? -1));
    if (!from || !to || to.depth !== from.depth + 1 || placed.has(to.id)) continue;
    placed.add(to.id);
    from.children.push(to);
  }
  const deepestFirst = [...pages.values()].toSorted((a, b) => b.depth - a.depth);
  for (const page of deepestFirst) {
    page.below = page.children.reduce((sum, { below }) => sum + below + 1, 0);
    page.children.sort((a, b) => b.below - a.below);
  }
  return deepestFirst.filter(({ depth, id }) => depth === 0 || !placed.has(id)).toReversed();
}
