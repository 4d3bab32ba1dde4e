import type { EndpointOutput } from '#shared/api/endpoint.ts';
import type { readSearchOpportunities, SearchConsoleLink } from '#shared/api/endpoints/search-console.ts';
import type { readSearchesOf } from '#shared/api/endpoints/search-console-searches.ts';
import type { SearchFigures } from '#shared/search-console/search-figures.ts';

import type { NoProject } from './no-project.ts';

/** How a site stands to Search Console, and what that counted. */
export interface SiteSearches {
  readonly link: SearchConsoleLink;
  /** Oldest first; days without impressions are missing. */
  readonly days: readonly SearchFigures[];
}

interface ChangeAnswer {
  readonly failure: string | null;
}

export interface OpportunityAnswer extends ChangeAnswer {
  /** null where it failed. */
  readonly opportunities: EndpointOutput<typeof readSearchOpportunities> | null;
}

export interface PageSearchesAnswer extends ChangeAnswer {
  /** null where it failed. */
  readonly searches: EndpointOutput<typeof readSearchesOf> | null;
}

export interface SiteSearchesAnswer extends ChangeAnswer {
  /** null without a backend that has the site (`missing` says why), and where it failed. */
  readonly searches: SiteSearches | null;
  readonly missing?: NoProject;
}

/** What surfaces ask the worker about Search Console, by kind: `[request, answer]`. */
export interface SearchConsoleMessages {
  readonly loadSiteSearches: [{ readonly domain: string }, SiteSearchesAnswer];
  /** Opens Google's page in a tab. */
  readonly connectSearchConsole: [{ readonly domain: string }, ChangeAnswer];
  /** With the code that the page after Google shows. */
  readonly finishSearchConsole: [{ readonly domain: string; readonly code: string }, ChangeAnswer];
  readonly loadSearchConsoleSites: [{ readonly domain: string }, ChangeAnswer & { readonly sites: readonly string[] }];
  readonly chooseSearchConsoleSite: [{ readonly domain: string; readonly property: string }, ChangeAnswer];
  readonly endSearchConsole: [{ readonly domain: string }, ChangeAnswer];
  /** Asks Google now. */
  readonly findSearchOpportunities: [{ readonly domain: string }, OpportunityAnswer];
  /** Of a page, by its queries. Asks Google now; null where that failed. */
  readonly loadPageSearches: [{ readonly domain: string; readonly page: string }, PageSearchesAnswer];
  /** Oldest first; null where no backend tells. */
  readonly loadKeywordSearches: [{ readonly remoteId: string }, readonly SearchFigures[] | null];
}
