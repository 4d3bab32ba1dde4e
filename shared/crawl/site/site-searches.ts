import type { PageSearches } from '#shared/search-console/page-searches.ts';

/** What searches led to the pages of a crawl. */
export interface SiteSearches {
  /** Clicks by id of page. */
  readonly clicks: ReadonlyMap<number, number>;
  /** Impressions by query and id of page. */
  readonly queries: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** Figures of addresses count for the page where these end; those of other pages are left out. */
export function siteSearches(
  rows: readonly PageSearches[],
  pageAt: (address: string) => { readonly id: number } | undefined,
): SiteSearches {
  const clicks = new Map<number, number>();
  const queries = new Map<string, Map<number, number>>();
  for (const { clicks: count, impressions, page, query } of rows) {
    const id = pageAt(page)?.id;
    if (id === undefined) continue;
    clicks.set(id, (clicks.get(id) ?? 0) + count);
    if (query === null || query === '') continue;
    const pages = queries.get(query) ?? new Map<number, number>();
    queries.set(query, pages);
    pages.set(id, (pages.get(id) ?? 0) + impressions);
  }
  return { clicks, queries };
}
