import { isPage } from '#shared/crawl/report/is-page.ts';
import type { PageFilter } from '#extension/platform/storage/crawl-segments.ts';

import type { PageRow } from './page-columns.ts';

/** More clicks than this are far from the start (docs/crawl.md, `site/click-depth`). */
const nearClicks = 3;

/** The addresses that a filter lets through. A trait that is not known of an address is not claimed of it. */
export function filterPages(rows: readonly PageRow[], { kind, search, trait }: PageFilter): readonly PageRow[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter(
    (row) => isOfKind(row, kind) && hasTrait(row, trait) && (wanted === '' || textOf(row).includes(wanted)),
  );
}

function isOfKind(row: PageRow, kind: PageFilter['kind']): boolean {
  if (kind === 'all') return true;
  return kind === 'pages' ? isPage(row) : row.outcome === kind;
}

function hasTrait(row: PageRow, trait: PageFilter['trait']): boolean {
  switch (trait) {
    case 'any':
      return true;
    case 'errors':
      return (row.errors ?? 0) > 0;
    case 'warnings':
      return (row.warnings ?? 0) > 0;
    case 'not-indexable':
      return row.isIndexable === false;
    case 'not-in-sitemap':
      return isPage(row) && row.isInSitemap !== true;
    case 'one-inlink':
      return isPage(row) && row.inlinks <= 1;
    case 'deep':
      return row.depth !== null && row.depth > nearClicks;
  }
}

function textOf({ description, title, url }: PageRow): string {
  return `${url} ${title ?? ''} ${description ?? ''}`.toLowerCase();
}
