import type { CrawlEdges } from '../storage/crawl-records.ts';

/** Every link of these pages, as columns. */
export function edgesOf(pages: readonly { readonly id: number; readonly targets: ArrayLike<number> }[]): CrawlEdges {
  const count = pages.reduce((sum, { targets }) => sum + targets.length, 0);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  let at = 0;
  for (const { id, targets } of pages) {
    from.fill(id, at, at + targets.length);
    to.set(targets, at);
    at += targets.length;
  }
  return { from, to };
}
