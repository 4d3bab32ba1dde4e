import { type PageSearches, sumPageSearches } from './page-searches.ts';

/** Addresses of pages, those with most clicks first, then those with most impressions. */
export function topPages(searches: readonly PageSearches[]): readonly string[] {
  return sumPageSearches(searches.map((each) => ({ ...each, query: null })))
    .toSorted((a, b) => b.clicks - a.clicks || b.impressions - a.impressions)
    .map(({ page }) => page);
}
