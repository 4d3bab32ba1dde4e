import type { PageSearches } from './page-searches.ts';

/** Addresses of pages, those with most clicks first, then those with most impressions. */
export function topPages(searches: readonly PageSearches[]): readonly string[] {
  const sums = Array.from(
    Map.groupBy(searches, ({ page }) => page),
    ([page, own]) => ({
      page,
      clicks: own.reduce((sum, { clicks }) => sum + clicks, 0),
      impressions: own.reduce((sum, { impressions }) => sum + impressions, 0),
    }),
  );
  return sums.toSorted((a, b) => b.clicks - a.clicks || b.impressions - a.impressions).map(({ page }) => page);
}
