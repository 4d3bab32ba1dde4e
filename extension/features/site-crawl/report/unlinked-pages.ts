import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { isPage } from '#shared/crawl/report/is-page.ts';

import type { TreePage } from './depth-tree.ts';

/**
 * Pages that no followed link leads to, one step beyond the deepest page that one leads to: outside the rings of the
 * graph, and below nothing in the tree. None of a list, whose links were not followed.
 */
export function unlinkedPages({ depths, isList = false, urls }: CrawlReport): readonly TreePage[] {
  if (isList) return [];
  const outside = Math.max(1, depths.length);
  return urls.flatMap((known, id) =>
    known.depth === null && isPage(known) ? [{ id, url: known.url, depth: outside, children: [], below: 0 }] : [],
  );
}
