import { hasEngineLabel } from '#shared/serp/has-engine-label.ts';
import { isOfDomains } from '#shared/serp/is-of-domains.ts';

export interface KnownSites {
  /** The user's sites, and the one in front. */
  readonly sites: readonly string[];
  /** The one to show: that of the page in front where it can be the user's, else the first. Undefined where there is none. */
  readonly first: string | undefined;
}

/** Sites to choose from: on a page of a site, that site comes first, be it on the list or not. */
export function sitesOf(sites: readonly string[], pageUrl: string | undefined): KnownSites {
  const host = hostOf(pageUrl);
  const ofPage = host === null ? undefined : sites.find((domain) => isOfDomains(host, [domain]));
  if (ofPage !== undefined) return { sites, first: ofPage };
  // A host on which people search is not the user's, unless it is on the list.
  if (host === null || hasEngineLabel(host)) return { sites, first: sites[0] };
  return { sites: [...sites, host], first: host };
}

function hostOf(pageUrl: string | undefined): string | null {
  const url = pageUrl === undefined ? null : URL.parse(pageUrl);
  return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : null;
}
