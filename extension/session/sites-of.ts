import { isOfDomains } from '#shared/serp/is-of-domains.ts';

import type { StoredKeywords } from './use-keywords.ts';

export interface KnownSites {
  /** Sites with followed keywords, and the one in front. */
  readonly sites: readonly string[];
  /** The one to show: that of the page in front where it can have one, else the first. Undefined where there is none. */
  readonly first: string | undefined;
}

/** Sites to choose from. On a page of a known site, that site is the one in front. */
export function sitesOf({ copies, local }: StoredKeywords, pageUrl: string | undefined): KnownSites {
  const followed = new Set([
    ...local.filter(({ isRemoved }) => !isRemoved).map(({ domain }) => domain),
    ...copies.map(({ domain }) => domain),
  ]);
  const url = pageUrl === undefined ? null : URL.parse(pageUrl);
  const host = url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : null;
  const ofPage = host === null ? undefined : [...followed].find((domain) => isOfDomains(host, [domain]));
  const sites = [...followed].toSorted((a, b) => a.localeCompare(b));
  if (ofPage !== undefined) return { sites, first: ofPage };
  // A results page belongs to no site of the user's: what they follow is of more use there.
  if (host === null || followed.size > 0) return { sites: host === null ? sites : [...sites, host], first: sites[0] };
  return { sites: [host], first: host };
}
