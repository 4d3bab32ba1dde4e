import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { sumSearches } from '#shared/search-console/sum-searches.ts';
import type { SearchFigures } from '#shared/search-console/search-figures.ts';
import { isOfDomains } from '#shared/serp/is-of-domains.ts';

/** What Search Console counted of one search in four weeks, for all pages of a site of the user's. */
export interface OwnSearches {
  readonly domain: string;
  readonly clicks: number;
  readonly impressions: number;
  /** Of this page alone; undefined for all pages of the site. */
  readonly page?: string;
}

/** Undefined where nothing was counted. Of one keyword tracked in several places the busiest counts: they overlap. */
export function ownSearchesOf(domain: string, places: readonly (readonly SearchFigures[])[]): OwnSearches | undefined {
  return places
    .flatMap((points) => {
      const newest = points.at(-1)?.day;
      const sums = newest === undefined ? undefined : sumSearches(points, newest).now;
      return sums ? [{ domain, clicks: sums.clicks, impressions: sums.impressions }] : [];
    })
    .toSorted((a, b) => b.impressions - a.impressions)[0];
}

/** The figures of a result's page, else of the site that it belongs to, the most particular where one lies below another. */
export function searchesOfResult(url: string | null, searches: readonly OwnSearches[]): OwnSearches | undefined {
  const host = url === null ? undefined : URL.parse(url)?.hostname;
  if (host === undefined) return undefined;
  const own = searches.find(({ page }) => page !== undefined && url !== null && isSameAddress(page, url));
  if (own) return own;
  return searches
    .filter(({ page }) => page === undefined)
    .filter(({ domain }) => isOfDomains(host, [domain]))
    .toSorted((a, b) => b.domain.length - a.domain.length)[0];
}
